using Transverse.Domain.Actors;
using Transverse.Domain.Indicators;
using Transverse.Domain.Text;
using Transverse.Infrastructure.Dataset.Tables;

namespace Transverse.Infrastructure.Dataset.Entities;

/// <summary>Indicators, the themes and services of what they measure, and observations.</summary>
internal static class IndicatorEntities
{
    private static readonly string Service = EnumName.Of(Role.ResponsibleService);

    public static IEnumerable<object> From(TableSet tables) =>
        Indicators(tables).Concat(Themes(tables)).Concat(Services(tables)).Concat(Observations(tables));

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

    private static IEnumerable<object> Themes(TableSet tables) =>
        from row in tables.Rows("indicators")
           from theme in Measured(row).SelectMany(subject => subject.List("themes")).Select(theme => theme.Code).Distinct()
           select new IndicatorTheme { IndicatorId = row.Id, ThemeId = tables["themes"]!.Find(["code"], [theme])!.Id };

    private static IEnumerable<object> Services(TableSet tables)
    {
        var services = tables.Rows("participations").Where(row => row["role"] == Service)
            .SelectMany(row => Measured(row).Select(subject => (Subject: subject, Actor: row.Key("actor")))).ToLookup(service => service.Subject, service => service.Actor);
        return from row in tables.Rows("indicators")
               from actor in Measured(row).SelectMany(subject => services[subject]).Distinct()
               select new IndicatorActor { IndicatorId = row.Id, ActorId = actor };
    }

    private static IEnumerable<Row> Measured(Row row) => new[] { row.Reference("commitment"), row.Reference("funded_action") }.OfType<Row>();

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
