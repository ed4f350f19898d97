using Transverse.Domain.Search;

namespace Transverse.Api.Search;

/// <summary>Something that a search found.</summary>
internal sealed record SearchHit
{
    /// <summary>Its number among all that can be found.</summary>
    public required int Subject { get; init; }

    /// <summary>What it is.</summary>
    public required SearchKind Kind { get; init; }

    /// <summary>Its key in the table of its kind.</summary>
    public required int RowId { get; init; }

    /// <summary>How well it matches: the least is the best.</summary>
    public required int Rank { get; init; }
}
