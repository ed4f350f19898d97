using Transverse.Infrastructure.Dataset.Descriptors;

namespace Transverse.Infrastructure.Dataset.Tables;

/// <summary>All rows of one kind, from all files that hold some.</summary>
internal sealed class Table(string name, TableSchema schema, TableSet tables)
{
    private readonly Dictionary<string, Dictionary<string, Row>> _indexes = new(StringComparer.Ordinal);
    private readonly List<Row> _rows = [];

    public string Name => name;

    public TableSchema Schema => schema;

    public IReadOnlyList<Row> Rows => _rows;

    /// <summary>
    /// Whether its rows state facts, rather than describe documents, places, ranges without facts or further places of facts.
    /// </summary>
    public bool HoldsFacts => HasLines && name is not ("coverage" or "citations");

    /// <summary>Whether its rows say on which lines of a document they rest.</summary>
    public bool HasLines => schema.IndexOf("first_line") >= 0;

    public void Add(string file, int line, IReadOnlyList<string?> cells) => _rows.Add(new Row(this, file, line, cells));

    /// <summary>The row that the foreign key ending with a field refers to; null when a cell of it is empty or unknown.</summary>
    public Row? Target(Row row, string field) => Target(row, schema.ForeignKeys!.First(key => key.Fields[^1] == field));

    /// <summary>The row that a foreign key refers to; null when a cell of it is empty or unknown.</summary>
    public Row? Target(Row row, ForeignKey key) =>
        key.Fields.Any(part => row[part] is null)
            ? null
            : tables[key.Reference.Resource]?.Find(key.Reference.Fields, key.Fields.Select(part => row[part]));

    /// <summary>The first row with these values; null when there is none. The index of these fields is built at the first call.</summary>
    public Row? Find(IReadOnlyList<string> fields, IEnumerable<string?> values)
    {
        var name = string.Join(',', fields);
        if (!_indexes.TryGetValue(name, out var index))
        {
            index = new(StringComparer.Ordinal);
            foreach (var row in _rows) index.TryAdd(Key(fields.Select(field => row[field])), row);

            _indexes.Add(name, index);
        }

        return index.GetValueOrDefault(Key(values));
    }

    private static string Key(IEnumerable<string?> values) => string.Join('\n', values);
}
