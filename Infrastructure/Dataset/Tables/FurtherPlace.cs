namespace Transverse.Infrastructure.Dataset.Tables;

/// <summary>A row of the table citations: it names a fact of another table by its key.</summary>
internal static class FurtherPlace
{
    /// <summary>
    /// The fact: the row of the table <c>subject</c> whose key columns, joined by /, are <c>key</c>; null when there is none.
    /// </summary>
    public static Row? Fact(Row citation, TableSet tables)
    {
        var table = citation["subject"] is { } subject ? tables[subject] : null;
        var key = citation["key"]?.Split('/').Select(part => part.Length == 0 ? null : part).ToList();
        return table is not null && key?.Count == table.Schema.PrimaryKey.Count ? table.Find(table.Schema.PrimaryKey, key) : null;
    }
}
