using Transverse.Domain.Indicators;
using Transverse.Infrastructure.Dataset.Tables;

namespace Transverse.Infrastructure.Dataset.Entities;

/// <summary>Indicators and observations.</summary>
internal static class IndicatorEntities
{
    public static IEnumerable<object> From(TableSet tables) => Indicators(tables).Concat(Observations(tables));

    private static IEnumerable<object> Indicators(TableSet tables) =>
        from row in tables.Rows("indicators")
           select new Indicator
           {
               Id = row.Id,
               Code = row.Text("code"),
               Label = row.Text("label"),
               Unit = row.Text("unit"),
               BetterWhen = row.Enum<BetterWhen>("better_when"),
               Additivity = row.Value<Additivity>("additivity"),
               PlanId = row.Reference("plan")?.Id,
               CommitmentId = row.Reference("commitment")?.Id,
               FundedActionId = row.Reference("funded_action")?.Id,
               ActorId = row.Reference("actor")?.Id,
               DocumentId = row.Key("document"),
           };

    private static IEnumerable<object> Observations(TableSet tables) =>
        from row in tables.Rows("observations")
           select new Observation
           {
               Id = row.Id,
               Key = $"{row["indicator"]}/{row["position"]}",
               IndicatorId = row.Key("indicator"),
               Position = row.Whole("position"),
               Kind = row.Value<ObservationKind>("kind"),
               Value = row.Decimal("value"),
               Text = row["text"],
               Qualifier = row.Value<Qualifier>("qualifier"),
               Period = row["period"],
               Year = Period.Year(row["period"]),
               Population = row["population"],
               PlaceId = row.Reference("place")?.Id,
               DocumentId = row.Key("document"),
           };
}
