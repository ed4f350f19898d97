using Transverse.Domain.Documents;
using Transverse.Infrastructure.Dataset.Tables;

namespace Transverse.Infrastructure.Dataset.Entities;

/// <summary>Where each fact stands: the lines of its own row first, then its further places.</summary>
internal static class CitationEntities
{
    public static IEnumerable<object> From(TableSet tables)
    {
        var id = 0;
        var positions = new Dictionary<(string, int), int>();
        foreach (var (row, table, key) in Places(tables))
        {
            // A spelling counts among the citations of its actor.
            var owner = table == "names" ? ("actors", row.Key("actor")) : (table, key);
            var position = positions.GetValueOrDefault(owner) + 1;
            positions[owner] = position;
            yield return Citation(++id, row, table, key, position);
        }
    }

    /// <summary>The rows that hold lines, each with the table and the key of the fact that stands there.</summary>
    private static IEnumerable<(Row Row, string Table, int Key)> Places(TableSet tables) =>
        tables.Where(table => table.HoldsFacts).SelectMany(table => table.Name == "names" ? OwnNamesFirst(table) : table.Rows)
            .Select(row => (row, row.Table.Name, row.Id))
            .Concat(AchievementEntities.Places(tables).Select(place => (place.Row, "achievements", place.Id)))
            .Concat(ReconciliationEntities.Places(tables).Select(place => (place.Row, "reconciliations", place.Id)))
            .Concat(from row in tables.Rows("citations") let fact = FurtherPlace.Fact(row, tables)! select (row, fact.Table.Name, fact.Id));

    private static IEnumerable<Row> OwnNamesFirst(Table names) => names.Rows.OrderBy(row => row["name"] != row.Reference("actor")!["name"]);

    private static Citation Citation(int id, Row row, string table, int key, int position)
    {
        return new()
        {
            Id = id,
            DocumentId = row.Key("document"),
            FirstLine = row.Whole("first_line"),
            LastLine = row.Whole("last_line"),
            Printed = row.Table.Schema.IndexOf("printed") >= 0 ? row["printed"] : null,
            Position = position,
            PlanId = KeyIn("plans"),
            SectionId = KeyIn("sections"),
            CommitmentId = KeyIn("commitments"),
            CommitmentLinkId = KeyIn("commitment-links"),
            ParticipationId = KeyIn("participations"),
            ActorId = table == "names" ? row.Key("actor") : KeyIn("actors"),
            ActorNameId = table == "names" ? row.FirstWith("actor", "name").Id : null,
            IndicatorId = KeyIn("indicators"),
            ObservationId = KeyIn("observations"),
            FundedActionId = KeyIn("funded-actions"),
            FundedActionLinkId = KeyIn("funded-action-links"),
            FundingId = KeyIn("fundings"),
            AchievementId = KeyIn("achievements"),
            ReconciliationId = KeyIn("reconciliations"),
        };

        int? KeyIn(string other) => table == other ? key : null;
    }
}
