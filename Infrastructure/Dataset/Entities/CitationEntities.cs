using Transverse.Domain.Documents;
using Transverse.Infrastructure.Dataset.Tables;

namespace Transverse.Infrastructure.Dataset.Entities;

/// <summary>Where each fact stands: one citation per row, several for a spelling that several documents print.</summary>
internal static class CitationEntities
{
    /// <summary>Whether the rows of a table state facts, rather than describe documents, places or ranges without facts.</summary>
    public static bool IsFact(Table table) => table.Name != "coverage" && table.Schema.IndexOf("first_line") >= 0;

    public static IEnumerable<object> From(TableSet tables)
    {
        var id = 0;
        var positions = new Dictionary<Row, int>();
        foreach (var row in tables.Where(IsFact).SelectMany(table => table.Name == "names" ? OwnNamesFirst(table) : table.Rows))
        {
            var owner = row.Table.Name == "names" ? row.Reference("actor")! : row;
            var position = positions.GetValueOrDefault(owner) + 1;
            positions[owner] = position;
            yield return Citation(++id, row, position);
        }
    }

    private static IEnumerable<Row> OwnNamesFirst(Table names) => names.Rows.OrderBy(row => row["name"] != row.Reference("actor")!["name"]);

    private static Citation Citation(int id, Row row, int position) => new()
    {
        Id = id,
        DocumentId = row.Key("document"),
        FirstLine = row.Whole("first_line"),
        LastLine = row.Whole("last_line"),
        Printed = row.Table.Schema.IndexOf("printed") >= 0 ? row["printed"] : null,
        Position = position,
        PlanId = KeyIn("plans", row),
        SectionId = KeyIn("sections", row),
        CommitmentId = KeyIn("commitments", row),
        CommitmentLinkId = KeyIn("commitment-links", row),
        ParticipationId = KeyIn("participations", row),
        ActorId = row.Table.Name == "names" ? row.Key("actor") : null,
        ActorNameId = row.Table.Name == "names" ? row.FirstWith("actor", "name").Id : null,
        IndicatorId = KeyIn("indicators", row),
        ObservationId = KeyIn("observations", row),
        FundedActionId = KeyIn("funded-actions", row),
        FundingId = KeyIn("fundings", row),
    };

    private static int? KeyIn(string table, Row row) => row.Table.Name == table ? row.Id : null;
}
