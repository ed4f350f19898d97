namespace Transverse.Domain.Search;

/// <summary>One text under which something can be found: a name, an alias, an acronym, a code, a title or a summary.</summary>
public sealed class SearchEntry : IEntity
{
    /// <summary>The <see cref="Weight"/> of a summary.</summary>
    public const int SummaryWeight = 10;

    /// <summary>The greatest <see cref="Length"/>.</summary>
    public const int MaximumLength = 999;

    /// <inheritdoc/>
    public required int Id { get; init; }

    /// <summary>The same number for all entries about the same thing; numbers follow the order of kinds and rows.</summary>
    public required int Subject { get; init; }

    /// <summary>What it is about.</summary>
    public required SearchKind Kind { get; init; }

    /// <summary>The key of what it is about, in the table of its kind.</summary>
    public required int RowId { get; init; }

    /// <summary>How much less a word found here is worth: 0 for names, codes and titles.</summary>
    public required int Weight { get; init; }

    /// <summary>As a reader knows it.</summary>
    public required string Label { get; init; }

    /// <summary>Its words with one space between them, to compare a whole text with; null for a summary.</summary>
    public string? Phrase { get; init; }

    /// <summary>How many letters and digits it has, as far as that counts: among equals the shorter one is meant.</summary>
    public required int Length { get; init; }
}
