using Transverse.Infrastructure.Tests.Sample;

namespace Transverse.Infrastructure.Tests.Dataset;

public sealed class DatasetFolderTests : IDisposable
{
    private readonly SampleDataset _sample = new();

    [Fact]
    public void Version_is_twelve_hexadecimal_digits() => Assert.Matches("^[0-9a-f]{12}$", _sample.Folder.Version());

    [Theory]
    [InlineData("themes.csv", "Emploi", "emploi")]
    [InlineData("schemas/themes.json", "A theme", "The theme")]
    [InlineData("datapackage.json", "one plan", "a plan")]
    public void Version_changes_with_every_listed_file(string file, string found, string replacement)
    {
        var before = _sample.Folder.Version();

        _sample.Edit(file, found, replacement);

        Assert.NotEqual(before, _sample.Folder.Version());
    }

    [Fact]
    public void Version_is_the_same_for_the_same_files()
    {
        using var copy = new SampleDataset();

        Assert.Equal(copy.Folder.Version(), _sample.Folder.Version());
    }

    [Fact]
    public void Version_does_not_change_with_other_files()
    {
        var before = _sample.Folder.Version();

        _sample.Write("notes.csv", [1, 2, 3]);

        Assert.Equal(before, _sample.Folder.Version());
    }

    public void Dispose() => _sample.Dispose();
}
