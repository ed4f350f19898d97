using Transverse.Domain.Documents;
using Transverse.Infrastructure.Dataset.Sources;
using Transverse.Infrastructure.Dataset.Tables;

namespace Transverse.Infrastructure.Dataset.Entities;

/// <summary>Documents, headings and coverage notes.</summary>
internal static class DocumentEntities
{
    public static IEnumerable<object> From(TableSet tables)
    {
        var facts = tables.Where(table => table.HoldsFacts).SelectMany(table => table.Rows).ToLookup(row => row["document"]);
        var furtherPlaces = tables.Rows("citations").ToLookup(row => row["document"]);
        return Documents(tables, facts, furtherPlaces).Concat(Sections(tables)).Concat(CoverageNotes(tables));
    }

    private static IEnumerable<object> Documents(TableSet tables, ILookup<string?, Row> facts, ILookup<string?, Row> furtherPlaces) =>
        from row in tables.Rows("documents")
           let code = row["code"]
           select new Document
           {
               Id = row.Id,
               Code = row.Text("code"),
               Title = row.Text("title"),
               PublisherId = row.Reference("publisher")?.Id,
               Published = row["published"],
               Language = row.Text("language"),
               LineCount = row.Whole("lines"),
               Source = row.Text("source"),
               FactCount = facts[code].Count(),
               CitedLineCount = facts[code].Concat(furtherPlaces[code]).SelectMany(UncoveredLines.LinesOf).Distinct().Count(),
           };

    private static IEnumerable<object> Sections(TableSet tables) =>
        from row in tables.Rows("sections").ParentsFirst("parent")
           select new Section
           {
               Id = row.Id,
               Code = row.Text("code"),
               Key = $"{row["document"]}/{row["code"]}",
               Title = row.Text("title"),
               Kind = row.Value<SectionKind>("kind"),
               Position = row.Whole("position"),
               DocumentId = row.Key("document"),
               PlanId = row.Reference("plan")?.Id,
               ParentId = row.Reference("parent")?.Id,
           };

    private static IEnumerable<object> CoverageNotes(TableSet tables) =>
        from row in tables.Rows("coverage")
           select new CoverageNote
           {
               Id = row.Id,
               DocumentId = row.Key("document"),
               FirstLine = row.Whole("first_line"),
               LastLine = row.Whole("last_line"),
               Note = row.Text("note"),
           };
}
