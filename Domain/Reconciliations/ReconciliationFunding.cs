using Transverse.Domain.Fundings;

namespace Transverse.Domain.Reconciliations;

/// <summary>One amount of a reconciliation.</summary>
public sealed class ReconciliationFunding
{
    /// <summary>The key of <see cref="Reconciliation"/>.</summary>
    public required int ReconciliationId { get; init; }

    /// <summary>The reconciliation.</summary>
    public Reconciliation Reconciliation { get; init; } = null!;

    /// <summary>The key of <see cref="Funding"/>.</summary>
    public required int FundingId { get; init; }

    /// <summary>The amount.</summary>
    public Funding Funding { get; init; } = null!;
}
