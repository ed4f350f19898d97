using Transverse.Domain.Documents;
using Transverse.Infrastructure.Dataset.Tables;

namespace Transverse.Infrastructure.Dataset.Entities;

/// <summary>Where each fact stands: the lines of its own row first, then its further places.</summary>
internal static class CitationEntities
{
    public static IEnumerable<object> From(TableSet tables)
    {
        var id = 0;
        var positions = new Dictionary<Row, int>();
        foreach (var (row, fact) in Places(tables))
        {
            // A spelling counts among the citations of its actor.
            var owner = fact.Table.Name == "names" ? fact.Reference("actor")! : fact;
            var position = positions.GetValueOrDefault(owner) + 1;
            positions[owner] = position;
            yield return Citation(++id, row, fact, position);
        }
    }

    /// <summary>The rows that hold lines, each with the fact that stands there.</summary>
    private static IEnumerable<(Row Row, Row Fact)> Places(TableSet tables) =>
        tables.Where(table => table.HoldsFacts).SelectMany(table => table.Name == "names" ? OwnNamesFirst(table) : table.Rows)
            .Select(row => (row, row))
            .Concat(tables.Rows("citations").Select(row => (row, FurtherPlace.Fact(row, tables)!)));

    private static IEnumerable<Row> OwnNamesFirst(Table names) => names.Rows.OrderBy(row => row["name"] != row.Reference("actor")!["name"]);

    private static Citation Citation(int id, Row row, Row fact, int position) => new()
    {
        Id = id,
        DocumentId = row.Key("document"),
        FirstLine = row.Whole("first_line"),
        LastLine = row.Whole("last_line"),
        Printed = row.Table.Schema.IndexOf("printed") >= 0 ? row["printed"] : null,
        Position = position,
        PlanId = KeyIn("plans", fact),
        SectionId = KeyIn("sections", fact),
        CommitmentId = KeyIn("commitments", fact),
        CommitmentLinkId = KeyIn("commitment-links", fact),
        ParticipationId = KeyIn("participations", fact),
        ActorId = fact.Table.Name == "names" ? fact.Key("actor") : KeyIn("actors", fact),
        ActorNameId = fact.Table.Name == "names" ? fact.FirstWith("actor", "name").Id : null,
        IndicatorId = KeyIn("indicators", fact),
        ObservationId = KeyIn("observations", fact),
        FundedActionId = KeyIn("funded-actions", fact),
        FundedActionLinkId = KeyIn("funded-action-links", fact),
        FundingId = KeyIn("fundings", fact),
    };

    private static int? KeyIn(string table, Row fact) => fact.Table.Name == table ? fact.Id : null;
}
