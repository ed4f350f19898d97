using Transverse.Domain.Commitments;
using Transverse.Domain.Documents;
using Transverse.Domain.Fundings;
using Transverse.Domain.Text;
using Transverse.Infrastructure.Dataset.Tables;

namespace Transverse.Infrastructure.Dataset.Entities;

/// <summary>Funded actions, their themes and places, their actors and their links with commitments.</summary>
internal static class FundedActionEntities
{
    public static IEnumerable<object> From(TableSet tables) =>
        Actions(tables).Concat(Themes(tables)).Concat(Places(tables)).Concat(Actors(tables)).Concat(Links(tables));

    private static IEnumerable<object> Actions(TableSet tables) =>
        from row in tables.Rows("funded-actions")
           let section = row.Reference("section")
           select new FundedAction
           {
               Id = row.Id,
               Code = row.Text("code"),
               Title = row.Text("title"),
               Summary = row["summary"],
               Position = row.Whole("position"),
               DocumentId = row.Key("document"),
               SectionId = section?.Id,
               StepId = Heading(section, SectionKind.Step),
               FamilyId = Heading(section, SectionKind.Family),
           };

    private static int? Heading(Row? section, SectionKind kind) =>
        section?.SelfAndAncestors("parent").FirstOrDefault(heading => heading["kind"] == EnumName.Of(kind))?.Id;

    private static IEnumerable<object> Themes(TableSet tables) =>
        from row in tables.Rows("funded-actions")
           from theme in row.List("themes").Index()
           select new FundedActionTheme
           {
               FundedActionId = row.Id,
               ThemeId = tables["themes"]!.Find(["code"], [theme.Item.Code])!.Id,
               Position = theme.Index + 1,
               Weight = theme.Item.Weight,
           };

    private static IEnumerable<object> Places(TableSet tables) =>
        from row in tables.Rows("funded-actions")
           from place in row.List("places").Index()
           select new FundedActionPlace
           {
               FundedActionId = row.Id,
               PlaceId = tables["places"]!.Find(["code"], [place.Item.Code])!.Id,
               Position = place.Index + 1,
           };

    private static IEnumerable<object> Actors(TableSet tables)
    {
        var parts = tables.Rows("participations").Select(row => (Action: row.Reference("funded_action"), Actor: row.Reference("actor")));
        var funders = tables.Rows("fundings").Select(row => (Action: row.Reference("funded_action"), Actor: row.Reference("funder")));
        var recipients = tables.Rows("fundings").Select(row => (Action: row.Reference("funded_action"), Actor: row.Reference("recipient")));
        return from pair in parts.Concat(funders).Concat(recipients).Distinct()
               where pair is { Action: not null, Actor: not null }
               select new FundedActionActor { FundedActionId = pair.Action.Id, ActorId = pair.Actor.Id };
    }

    private static IEnumerable<object> Links(TableSet tables) =>
        from row in tables.Rows("funded-action-links")
           select new FundedActionLink
           {
               Id = row.Id,
               FundedActionId = row.Key("funded_action"),
               CommitmentId = row.Key("commitment"),
               Kind = row.Value<CommitmentLinkKind>("kind"),
               Confidence = row.Value<Confidence>("confidence"),
               Rationale = row.Text("rationale"),
           };
}
