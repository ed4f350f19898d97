using Transverse.Infrastructure.Dataset;
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

    [SourcesFact]
    public void What_the_delivered_dataset_cites_stands_on_its_lines()
        => Assert.Equal("", string.Join('\n', SourceCheck.Run(DatasetFolder.Delivered, new SourceFolder(SourcesFactAttribute.Folder))));
}
