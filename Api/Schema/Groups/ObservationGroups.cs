using Transverse.Api.Groups;
using Transverse.Domain.Achievements;
using Transverse.Domain.Indicators;

namespace Transverse.Api.Schema.Groups;

internal sealed class ObservationGroups() : GroupType<Observation>("Observation")
{
    private const long TenThousandths = 10_000;

    protected override void Configure(GroupTypeDescriptor<Observation> group)
    {
        group
            .Description("Observations that have something in common: how many targets are measured, reached, missed.")
            .Records("observations", "The observations of the group [valeurs].");

        group.Dimension("PLAN", o => o.Indicator.Plan, "The plan of what is measured [plan].");
        group.Dimension("DOCUMENT", o => o.Document, "The document that states it [document].");
        group.Dimension("KIND", o => o.Kind, "Result, baseline, target, capacity or context [nature].");
        group.Dimension("UNIT", o => o.Indicator.Unit, "The unit of the number [unité].");
        group.Dimension("THEME", o => o.Indicator.Themes, t => t.Theme, "A theme of the commitment or funded action that is measured; with several themes it counts in each [thème].");
        group.Dimension("YEAR", o => o.Year, "The year of its period; null when the period is longer or not given [année].");
        group.Dimension("PLACE", o => o.Place, "The place that it is about, as the document says: an arrondissement, a facility, a city, a country; null when the text names no place [lieu].");
        group.Dimension("SERVICE", o => o.Indicator.Services, s => s.Actor, "A service concerned by what is measured; with several services it counts with each [service concerné].");
        group.Dimension("VERDICT", o => (AchievementVerdict?)o.Indicator.Commitment!.Achievement!.Verdict, "What the printed rate of the commitment that is measured is worth [verdict].");

        group.Number("value", o => o.Value, TenThousandths,
                "The numbers, where all are of one unit and one kind; their sum only where all may be added up: rates, averages and headcounts may not [valeur].")
            .OnlyAmong<Observation>(o => o.Indicator.Unit, o => o.Kind)
            .SummedOnlyWhere<Observation>(o => o.Indicator.Additivity == Additivity.Summable);
        group.Count("indicator", o => o.IndicatorId, "The indicators [indicateurs].");
        group.Count("commitment", o => o.Indicator.CommitmentId, "The commitments that are measured [engagements].");
        group.Count("place", o => o.PlaceId, "The places [lieux].");
    }
}
