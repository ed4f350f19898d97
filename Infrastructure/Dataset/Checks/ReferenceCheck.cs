using Transverse.Infrastructure.Dataset.Descriptors;
using Transverse.Infrastructure.Dataset.Tables;

namespace Transverse.Infrastructure.Dataset.Checks;

/// <summary>What rows refer to exists, and no row is its own ancestor.</summary>
internal static class ReferenceCheck
{
    public static IEnumerable<DatasetError> Run(TableSet tables) =>
        from table in tables
           from key in table.Schema.ForeignKeys ?? []
           from row in table.Rows
           let error = Unknown(row, key) ?? Cycle(row, key)
           where error is not null
           select error;

    private static DatasetError? Unknown(Row row, ForeignKey key)
    {
        if (key.Fields.Any(field => row[field] is null) || row.Table.Target(row, key) is not null) return null;

        var field = key.Fields[^1];
        var scope = string.Concat(key.Fields.SkipLast(1).Select(part => $" of {part} \"{row[part]}\""));
        var message = $"{field} \"{row[field]}\"{scope} is not in {key.Reference.Resource}: add it there, or correct it.";
        return row.Error(field, DatasetErrorCode.UnknownReference, message);
    }

    private static DatasetError? Cycle(Row row, ForeignKey key)
    {
        if (key.Reference.Resource != row.Table.Name) return null;

        var seen = new HashSet<Row>();
        var ancestor = row.Table.Target(row, key);
        while (ancestor is not null && ancestor != row && seen.Add(ancestor))
        {
            ancestor = row.Table.Target(ancestor, key);
        }

        var field = key.Fields[^1];
        return ancestor == row
            ? row.Error(
                field, DatasetErrorCode.Cycle, $"{field} \"{row[field]}\" leads back to this row: correct one of the rows on the way.")
            : null;
    }
}
