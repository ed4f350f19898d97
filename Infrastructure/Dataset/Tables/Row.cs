using System.Globalization;
using Transverse.Domain.Text;

namespace Transverse.Infrastructure.Dataset.Tables;

/// <summary>One row of a table. Accessors that return null work on any row; the others, on rows that passed all checks.</summary>
/// <param name="table">The table that holds it.</param>
/// <param name="file">The file that it comes from.</param>
/// <param name="line">The line where it stands, from 1.</param>
/// <param name="cells">Its cells, as many as the table has fields; null when empty.</param>
internal sealed class Row(Table table, string file, int line, IReadOnlyList<string?> cells)
{
    private const NumberStyles PlainDecimal = NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign;

    /// <summary>Place in the table over all its files, from 1: the key of the entity that it becomes.</summary>
    public int Id { get; } = table.Rows.Count + 1;

    public Table Table => table;

    public string File => file;

    public int Line => line;

    public IReadOnlyList<string?> Cells => cells;

    /// <summary>A cell; null when empty.</summary>
    public string? this[string field] => cells[table.Schema.IndexOf(field)];

    /// <summary>A whole number; null when empty or not one.</summary>
    public int? Int(string field) =>
        int.TryParse(this[field], NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : null;

    /// <summary>A number; null when empty or not one.</summary>
    public decimal? Decimal(string field) =>
        decimal.TryParse(this[field], PlainDecimal, CultureInfo.InvariantCulture, out var value) ? value : null;

    /// <summary>The items of a list; empty when the cell is.</summary>
    public IReadOnlyList<ListItem> List(string field) => this[field]?.Split(';').Select(ListItem.Parse).ToList() ?? [];

    /// <summary>The row that the foreign key ending with a field refers to; null when a cell of it is empty or unknown.</summary>
    public Row? Reference(string field) => table.Target(this, field);

    /// <summary>An enum value; null when empty.</summary>
    public TEnum? Enum<TEnum>(string field)
        where TEnum : struct, Enum =>
        this[field] is { } name ? EnumName.Parse<TEnum>(name) : null;

    public string Text(string field) => this[field] ?? throw Empty(field);

    public int Whole(string field) => Int(field) ?? throw Empty(field);

    public int Key(string field) => Reference(field)?.Id ?? throw Empty(field);

    public TEnum Value<TEnum>(string field)
        where TEnum : struct, Enum =>
        Enum<TEnum>(field) ?? throw Empty(field);

    /// <summary>The first row of the table with the same values: this one, unless an earlier one has them.</summary>
    public Row FirstWith(params string[] fields) => table.Find(fields, fields.Select(field => this[field]))!;

    /// <summary>This row, the row that it refers to, the row that this one refers to, and so on.</summary>
    public IEnumerable<Row> SelfAndAncestors(string parent)
    {
        for (var row = this; row is not null; row = row.Reference(parent)) yield return row;
    }

    public DatasetError Error(string field, string code, string message) => new(file, line, table.Schema.IndexOf(field) + 1, code, message);

    private InvalidOperationException Empty(string field) => new($"{file}:{line}: {field} was not checked.");
}
