using Transverse.Infrastructure.Tests.Sample;

namespace Transverse.Infrastructure.Tests.Dataset.Sources;

public sealed class SourceFolderTests
{
    [Fact]
    public void Passage_is_the_text_of_the_lines() =>
        Assert.Equal("Action 1. Ouvrir un centre d’héber-\ngement", SampleDataset.Sources.Passage("plan-2017.txt", 4, 5));

    [Theory]
    [InlineData("plan-2017.txt", 0, 1)]
    [InlineData("plan-2017.txt", 2, 1)]
    [InlineData("plan-2017.txt", 13, 14)]
    [InlineData("plan-2018.txt", 1, 1)]
    public void Passage_is_null_where_there_are_no_such_lines(string file, int first, int last) => Assert.Null(SampleDataset.Sources.Passage(file, first, last));

    [Fact]
    public void Lines_count_an_empty_last_line_only_when_it_ends_with_a_line_break() =>
        Assert.Equal(13, SampleDataset.Sources.Lines("plan-2017.txt")!.Count);
}
