namespace Transverse.Infrastructure.Persistence;

/// <summary>A term that stands for a word of a searched text, one of a list that a query receives as a single parameter: no table holds it.</summary>
public sealed class SearchMatch
{
    /// <summary>Which word of the text, from 0.</summary>
    public required int Word { get; init; }

    /// <summary>The term.</summary>
    public required string Term { get; init; }

    /// <summary>How much it differs from the word: 0 when it is the word.</summary>
    public required int Cost { get; init; }
}
