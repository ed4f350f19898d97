using Transverse.Domain.Actors;
using Transverse.Domain.Documents;

namespace Transverse.Domain.Fundings;

/// <summary>What the fundings that agree in document, funder, year, nature and accounting add up to; computed from them at load.</summary>
public sealed class FundingTotal
{
    /// <summary>The key of <see cref="Document"/>.</summary>
    public required int DocumentId { get; init; }

    /// <summary>The document that prints them.</summary>
    public Document Document { get; init; } = null!;

    /// <summary>The key of <see cref="Funder"/>.</summary>
    public int? FunderId { get; init; }

    /// <summary>Who pays; null when not stated.</summary>
    public Actor? Funder { get; init; }

    /// <summary>The year; null when not stated.</summary>
    public int? Year { get; init; }

    /// <summary>What form the money takes.</summary>
    public required FundingNature Nature { get; init; }

    /// <summary>Whether they may be added up.</summary>
    public required Accounting Accounting { get; init; }

    /// <summary>How many they are.</summary>
    public required long Count { get; init; }

    /// <summary>Their sum in cents of euros.</summary>
    public required long SumCents { get; init; }

    /// <summary>The least amount in cents of euros.</summary>
    public required long LeastCents { get; init; }

    /// <summary>The greatest amount in cents of euros.</summary>
    public required long GreatestCents { get; init; }
}
