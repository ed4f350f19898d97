using System.Collections;

namespace Transverse.Infrastructure.Dataset.Tables;

/// <summary>The tables of the dataset, by name.</summary>
internal sealed class TableSet : IEnumerable<Table>
{
    private readonly Dictionary<string, Table> _byName = new(StringComparer.Ordinal);

    /// <summary>A table; null when the data package lists no file of it.</summary>
    public Table? this[string name] => _byName.GetValueOrDefault(name);

    /// <summary>The rows of a table; none when the data package lists no file of it.</summary>
    public IReadOnlyList<Row> Rows(string name) => this[name]?.Rows ?? [];

    public void Add(Table table) => _byName.Add(table.Name, table);

    public IEnumerator<Table> GetEnumerator() => _byName.Values.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
