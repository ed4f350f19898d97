using Transverse.Domain.Commitments;
using Transverse.Infrastructure.Dataset.Tables;

namespace Transverse.Infrastructure.Dataset.Entities;

/// <summary>Commitments, their themes and their links.</summary>
internal static class CommitmentEntities
{
    public static IEnumerable<object> From(TableSet tables) =>
        Commitments(tables).Concat(Themes(tables)).Concat(Links(tables)).Concat(LinkEnds(tables));

    private static IEnumerable<object> Commitments(TableSet tables) =>
        from row in tables.Rows("commitments").ParentsFirst("parent")
           select new Commitment
           {
               Id = row.Id,
               Code = row.Text("code"),
               Key = $"{row["plan"]}/{row["code"]}",
               Level = row.Value<CommitmentLevel>("level"),
               Title = row.Text("title"),
               Summary = row["summary"],
               Status = row.Enum<CommitmentStatus>("status"),
               Position = row.Whole("position"),
               PlanId = row.Key("plan"),
               SectionId = row.Reference("section")?.Id,
               ParentId = row.Reference("parent")?.Id,
           };

    private static IEnumerable<object> Themes(TableSet tables) =>
        from row in tables.Rows("commitments")
           from theme in row.List("themes").Index()
           select new CommitmentTheme
           {
               CommitmentId = row.Id,
               ThemeId = tables["themes"]!.Find(["code"], [theme.Item.Code])!.Id,
               Position = theme.Index + 1,
           };

    private static IEnumerable<object> Links(TableSet tables) =>
        from row in tables.Rows("commitment-links")
           select new CommitmentLink
           {
               Id = row.Id,
               FromId = row.Key("from_code"),
               ToId = row.Key("to_code"),
               Kind = row.Value<CommitmentLinkKind>("kind"),
               Confidence = row.Value<Confidence>("confidence"),
               Rationale = row.Text("rationale"),
           };

    // A link from a commitment to itself has one end only.
    private static IEnumerable<object> LinkEnds(TableSet tables) =>
        from row in tables.Rows("commitment-links")
           from commitment in new[] { row.Key("from_code"), row.Key("to_code") }.Distinct()
           select new CommitmentLinkEnd { CommitmentId = commitment, LinkId = row.Id };
}
