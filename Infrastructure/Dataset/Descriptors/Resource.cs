namespace Transverse.Infrastructure.Dataset.Descriptors;

/// <summary>One file of the dataset.</summary>
/// <param name="Name">Unique name of the file: bilan-2019-commitments.</param>
/// <param name="Path">Relative to the dataset's folder, with slashes.</param>
/// <param name="Schema">The path of its Table Schema.</param>
internal sealed record Resource(string Name, string Path, string Schema)
{
    /// <summary>The table that the file holds rows of, the name of its schema: commitments.</summary>
    public string Table => System.IO.Path.GetFileNameWithoutExtension(Schema);
}
