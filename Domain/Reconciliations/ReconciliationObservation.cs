using Transverse.Domain.Indicators;

namespace Transverse.Domain.Reconciliations;

/// <summary>One figure of a reconciliation.</summary>
public sealed class ReconciliationObservation
{
    /// <summary>The key of <see cref="Reconciliation"/>.</summary>
    public required int ReconciliationId { get; init; }

    /// <summary>The reconciliation.</summary>
    public Reconciliation Reconciliation { get; init; } = null!;

    /// <summary>The key of <see cref="Observation"/>.</summary>
    public required int ObservationId { get; init; }

    /// <summary>The figure.</summary>
    public Observation Observation { get; init; } = null!;
}
