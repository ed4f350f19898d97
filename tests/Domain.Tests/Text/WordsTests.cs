using Transverse.Domain.Text;

namespace Transverse.Domain.Tests.Text;

public sealed class WordsTests
{
    [Theory]
    [InlineData("L’Hôtel-Dieu de Paris", "l hotel dieu de paris")]
    [InlineData("  A16.2 ; « Œuvre » ", "a16 2 oeuvre")]
    [InlineData("réfugié·e·s", "refugie e s")]
    [InlineData("?!", "")]
    public void Of_takes_letters_and_digits_without_accents(string text, string words) => Assert.Equal(words, string.Join(' ', Words.Of(text)));

    [Fact]
    public void Of_cuts_a_word_that_is_too_long() => Assert.Equal([new string('a', 60)], Words.Of(new string('a', 61)));

    [Theory]
    [InlineData("l hotel dieu de paris de dieu", "hotel dieu paris")]
    [InlineData("1 a 3", "1 3")]
    [InlineData("de la", "de la")]
    [InlineData("refugie e s", "refugie")]
    public void Telling_leaves_little_words_out_unless_there_are_no_others(string words, string telling) => Assert.Equal(telling, string.Join(' ', Words.Telling(words.Split(' '))));
}
