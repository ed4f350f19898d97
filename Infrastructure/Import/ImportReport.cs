namespace Transverse.Infrastructure.Import;

/// <summary>What a file holds, and what became of it.</summary>
public sealed record ImportReport
{
    /// <summary>What became of it.</summary>
    public required ImportOutcome Outcome { get; init; }

    /// <summary>The code of its document.</summary>
    public required string Code { get; init; }

    /// <summary>How many grants are right.</summary>
    public int RowCount { get; init; }

    /// <summary>What the grants that enter sums add up to, in cents.</summary>
    public long CountedCents { get; init; }

    /// <summary>How many parties are no known actor.</summary>
    public int NewActorCount { get; init; }

    /// <summary>The parties that are taken for known actors.</summary>
    public IReadOnlyList<MatchedParty> Matches { get; init; } = [];

    /// <summary>How many reasons there are to refuse it.</summary>
    public int RefusalCount { get; init; }
}
