using Transverse.Domain.Achievements;
using Transverse.Domain.Indicators;
using Transverse.Domain.Text;
using Transverse.Infrastructure.Dataset.Tables;

namespace Transverse.Infrastructure.Dataset.Entities;

/// <summary>A commitment with the observations that say how far it was achieved: docs/data.md, Printed rates.</summary>
internal sealed record MeasuredCommitment(Row Commitment, Row? Baseline, Row? Target, Row? Result, Row? Rate, Assessment Assessment)
{
    /// <summary>How the code of an indicator ends that holds a printed rate.</summary>
    public const string RateSuffix = "-taux";

    /// <summary>What is stated, the printed rate first.</summary>
    public IEnumerable<Row> Observations => new[] { Rate, Result, Target, Baseline }.OfType<Row>();

    /// <summary>All commitments with a target or a printed rate, in their order.</summary>
    public static IReadOnlyList<MeasuredCommitment> In(TableSet tables)
    {
        var observations = tables.Rows("observations").ToLookup(row => row.Reference("indicator"));
        var indicators = tables.Rows("indicators").ToLookup(row => row.Reference("commitment"));
        return
        [
            .. from commitment in tables.Rows("commitments")
               let measured = Measure(commitment, indicators[commitment], observations)
               where measured is { Target: not null } or { Rate: not null }
               select measured,
        ];
    }

    private static MeasuredCommitment Measure(Row commitment, IEnumerable<Row> indicators, ILookup<Row?, Row> observations)
    {
        var rates = indicators.ToLookup(row => row["code"]!.EndsWith(RateSuffix, StringComparison.Ordinal));
        var measured = rates[false].FirstOrDefault(row => First(row, ObservationKind.Target) is not null && First(row, ObservationKind.Result) is not null)
            ?? rates[false].FirstOrDefault(row => First(row, ObservationKind.Target) is not null);
        var (baseline, target, result) = (First(measured, ObservationKind.Baseline), First(measured, ObservationKind.Target), First(measured, ObservationKind.Result));
        var rate = First(rates[true].FirstOrDefault(), ObservationKind.Result);
        var assessment = Assessment.Of(Stated(baseline), Stated(target), Stated(result), Stated(rate), measured?.Enum<BetterWhen>("better_when"));
        return new(commitment, baseline, target, result, rate, assessment);

        Row? First(Row? indicator, ObservationKind kind) => indicator is null
            ? null
            : observations[indicator].Where(row => row["kind"] == EnumName.Of(kind)).MinBy(row => row.Int("position"));
    }

    private static Statement? Stated(Row? observation) => observation is null ? null : new(observation.Decimal("value"), observation["text"]);
}
