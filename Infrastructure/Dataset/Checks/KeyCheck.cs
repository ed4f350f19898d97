using Transverse.Infrastructure.Dataset.Tables;

namespace Transverse.Infrastructure.Dataset.Checks;

/// <summary>No two rows of a table share a primary key.</summary>
internal static class KeyCheck
{
    public static IEnumerable<DatasetError> Run(TableSet tables) =>
        from table in tables
           let key = table.Schema.PrimaryKey
           from row in table.Rows
           let first = table.Find(key, key.Select(field => row[field]))
           where first != row
           let values = string.Join(", ", key.Where(field => row[field] is not null).Select(field => $"{field} \"{row[field]}\""))
           select row.Error(
               key[^1],
               DatasetErrorCode.DuplicateKey,
               $"{values} is already at {first.File}:{first.Line}: keep one of the two, or correct one.");
}
