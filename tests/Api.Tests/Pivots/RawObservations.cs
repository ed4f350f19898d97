using Transverse.Api.Tests.Draws;
using Transverse.Domain;
using Transverse.Domain.Actors;
using Transverse.Domain.Indicators;

namespace Transverse.Api.Tests.Pivots;

/// <summary>Observations by each dimension, with the themes and services of what they measure gathered anew.</summary>
internal static class RawObservations
{
    public static RawSubject In(EntityGraph graph)
    {
        var themes = new RawList(observation => Themes(((Observation)observation).Indicator).Distinct());
        var services = new RawList(observation => Participations(((Observation)observation).Indicator)
            .Where(participation => participation.Role == Role.ResponsibleService).Select(participation => participation.Actor).Distinct());
        return new RawSubject(
            "observation",
            [.. graph.All(typeof(Observation)).Cast<ICited>()],
            [
                RawDimension.Of<Observation>("PLAN", o => o.Indicator.Plan, "code"),
                RawDimension.Of<Observation>("DOCUMENT", o => o.Document, "code"),
                RawDimension.Of<Observation>("KIND", o => o.Kind),
                RawDimension.Of<Observation>("UNIT", o => o.Indicator.Unit),
                RawDimension.Of<object>("THEME", themes, theme => theme, "code"),
                RawDimension.Of<Observation>("YEAR", o => Period.Year(o.Period)),
                RawDimension.Of<Observation>("PLACE", o => o.Place, "code"),
                RawDimension.Of<object>("SERVICE", services, service => service, "slug"),
                RawDimension.Of<Observation>("VERDICT", o => o.Indicator.Commitment?.Achievement?.Verdict),
            ],
            [
                RawNumber.Records,
                .. RawNumber.OfNumber("value", row => ((Observation)row.Record).Value, AreAlike, AreSummable),
                .. RawNumber.OfKey<Observation>("indicator", o => o.IndicatorId),
                .. RawNumber.OfKey<Observation>("commitment", o => o.Indicator.CommitmentId),
                .. RawNumber.OfKey<Observation>("place", o => o.PlaceId),
            ]);
    }

    private static bool AreAlike(IReadOnlyList<RawRow> rows) =>
        rows.Select(row => (Observation)row.Record).Select(observation => (observation.Indicator.Unit, observation.Kind)).Distinct().Count() == 1;

    private static bool AreSummable(IReadOnlyList<RawRow> rows) => rows.All(row => ((Observation)row.Record).Indicator.Additivity == Additivity.Summable);

    private static IEnumerable<object> Themes(Indicator indicator) => [.. indicator.Commitment?.CommitmentThemes.Select(theme => theme.Theme) ?? [], .. indicator.FundedAction?.FundedActionThemes.Select(theme => theme.Theme) ?? []];

    private static IEnumerable<Participation> Participations(Indicator indicator) => [.. indicator.Commitment?.Participations ?? [], .. indicator.FundedAction?.Participations ?? []];
}
