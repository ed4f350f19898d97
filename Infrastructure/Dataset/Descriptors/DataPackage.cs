namespace Transverse.Infrastructure.Dataset.Descriptors;

/// <summary>datapackage.json (Frictionless Data Package): the files of the dataset, in loading order.</summary>
internal sealed record DataPackage(string Name, string Title, IReadOnlyList<Resource> Resources)
{
    public const string FileName = "datapackage.json";
}
