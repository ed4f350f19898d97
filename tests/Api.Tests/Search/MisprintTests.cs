using Transverse.Api.Search;

namespace Transverse.Api.Tests.Search;

public sealed class MisprintTests
{
    [Theory]
    [InlineData("tere", "terre", 1)] // a letter left out
    [InlineData("terrre", "terre", 1)] // a letter too many
    [InlineData("tarre", "terre", 1)] // another letter
    [InlineData("etrre", "terre", 1)] // two letters swapped
    [InlineData("aprentisage", "apprentissage", 2)]
    [InlineData("aprentis", "apprentissage", 1)] // the beginning of the term
    [InlineData("ter", "terre", 2)] // too short to be a beginning
    [InlineData("terre", "terre", 0)]
    public void Distance_counts_letters_to_change(string word, string term, int distance) => Assert.Equal(distance, Misprint.Distance(word, term, limit: 2));

    [Theory]
    [InlineData("terre", "mer")]
    [InlineData("francais", "fr")]
    [InlineData("abcd", "dcba")]
    public void Distance_is_null_beyond_the_limit(string word, string term) => Assert.Null(Misprint.Distance(word, term, limit: 2));
}
