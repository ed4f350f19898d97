namespace Transverse.Infrastructure.Dataset.Tables;

/// <summary>A figure that a reconciliation refers to: an observation as indicator/position, or an amount by its code.</summary>
internal static class StatedFact
{
    /// <summary>The row of the observation or the amount; null when there is none.</summary>
    public static Row? Find(TableSet tables, string reference) => reference.Split('/') is [var indicator, var position]
        ? tables["observations"]?.Find(["indicator", "position"], [indicator, position])
        : tables["fundings"]?.Find(["code"], [reference]);

    /// <summary>Those that a cell lists.</summary>
    public static IReadOnlyList<Row> List(Row reconciliation, string field, TableSet tables) =>
        [.. reconciliation.List(field).Select(item => Find(tables, item.Code)).OfType<Row>()];

    /// <summary>The number; null where the statement is not one.</summary>
    public static decimal? Number(Row fact) => fact.Table.Name == "fundings" ? fact.Decimal("amount") : fact.Decimal("value");
}
