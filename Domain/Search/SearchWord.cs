namespace Transverse.Domain.Search;

/// <summary>A word of an entry, once.</summary>
public sealed class SearchWord
{
    /// <summary>The word as <see cref="Text.Words"/> gives it.</summary>
    public required string Term { get; init; }

    /// <summary>The key of <see cref="Entry"/>.</summary>
    public required int EntryId { get; init; }

    /// <summary>The entry that holds it.</summary>
    public SearchEntry Entry { get; init; } = null!;
}
