using Transverse.Domain.Reconciliations;
using Transverse.Infrastructure.Dataset.Tables;

namespace Transverse.Infrastructure.Dataset.Entities;

/// <summary>A reconciliation before it is stored.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Kind">Its kind.</param>
/// <param name="Label">Which figure.</param>
/// <param name="Printed">The printed figure.</param>
/// <param name="Comparison">What came of it.</param>
/// <param name="Explanation">Why.</param>
/// <param name="Place">The row whose lines print the figure.</param>
/// <param name="Facts">The observations and amounts on both sides.</param>
/// <param name="Plan">The plan that it is about; null when none.</param>
/// <param name="Commitment">The commitment that it is about; null when none.</param>
internal sealed record Reconciled(
    string Code, ReconciliationKind Kind, string Label, decimal? Printed, Comparison Comparison, string Explanation, Row Place, IReadOnlyList<Row> Facts,
    Row? Plan = null, Row? Commitment = null);
