using Transverse.GraphQL.Errors;

namespace Transverse.Api.Search;

/// <summary>A text to search for.</summary>
/// <param name="Phrase">All its words with one space between them.</param>
/// <param name="Words">The words that must match: those that say something.</param>
internal sealed record SearchText(string Phrase, IReadOnlyList<string> Words)
{
    /// <summary>How many characters a text may have.</summary>
    public const int MaximumLength = 200;

    /// <summary>How many words must match at most.</summary>
    public const int MaximumWords = 12;

    /// <summary>How many letters and digits a text must have.</summary>
    private const int MinimumLength = 2;

    /// <summary>Reads the argument.</summary>
    /// <exception cref="GraphQLException">The text is too short or too long.</exception>
    public static SearchText Read(string text)
    {
        if (text.Length > MaximumLength)
        {
            throw TooLong($"A search takes at most {MaximumLength} characters, but {text.Length} were given: search for fewer words.");
        }

        var words = Domain.Text.Words.Of(text);
        if (words.Sum(word => word.Length) < MinimumLength)
        {
            throw new GraphQLException($"A search needs at least {MinimumLength} letters or digits: type more.", "SEARCH_TOO_SHORT");
        }

        var telling = Domain.Text.Words.Telling(words);
        if (telling.Count > MaximumWords)
        {
            throw TooLong($"A search takes at most {MaximumWords} words, but {telling.Count} were given: search for fewer words.");
        }

        return new SearchText(string.Join(' ', words), telling);
    }

    private static GraphQLException TooLong(string message) => new(message, "SEARCH_TOO_LONG");
}
