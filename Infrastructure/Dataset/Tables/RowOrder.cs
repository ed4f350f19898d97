namespace Transverse.Infrastructure.Dataset.Tables;

internal static class RowOrder
{
    /// <summary>The same rows, each after the row that it refers to, as databases check references at once.</summary>
    public static IEnumerable<Row> ParentsFirst(this IEnumerable<Row> rows, string parent) =>
        rows.OrderBy(row => row.SelfAndAncestors(parent).Count());
}
