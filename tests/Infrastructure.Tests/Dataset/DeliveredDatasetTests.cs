using Transverse.Infrastructure.Dataset;
using Transverse.Infrastructure.Dataset.Descriptors;
using Transverse.Infrastructure.Dataset.Sources;
using Transverse.Infrastructure.Tests.Databases;

namespace Transverse.Infrastructure.Tests.Dataset;

public sealed class DeliveredDatasetTests
{
    [Fact]
    public async Task The_delivered_dataset_loads_without_errors()
    {
        using var database = TestDatabase.Sqlite();

        var info = await database.LoadAsync(DatasetFolder.Delivered);

        Assert.Equal(DatasetFolder.Delivered.Version(), info.Version);
    }

    [Fact]
    public void A_delivered_document_is_listed_with_all_its_files()
    {
        var folder = Repository.PathTo("Infrastructure", "Dataset", "data");
        var errors = new List<DatasetError>();
        var listed = DescriptorReader.Read<DataPackage>(folder, DataPackage.FileName, errors)!.Resources.Select(resource => resource.Path).ToList();
        var files = listed.Select(Path.GetDirectoryName).Distinct()
            .SelectMany(document => Directory.EnumerateFiles(Path.Combine(folder, document!), "*.csv"))
            .Select(file => Path.GetRelativePath(folder, file).Replace('\\', '/'));

        Assert.Empty(errors);
        Assert.Equal(files.Order(StringComparer.Ordinal), listed.Order(StringComparer.Ordinal));
    }

    [SourcesFact]
    public void What_the_delivered_dataset_cites_stands_on_its_lines() =>
        Assert.Equal("", string.Join('\n', SourceCheck.Run(DatasetFolder.Delivered, new SourceFolder(SourcesFactAttribute.Folder))));
}
