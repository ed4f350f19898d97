using Transverse.Infrastructure.Dataset.Tables;

namespace Transverse.Infrastructure.Dataset.Checks;

/// <summary>A further place is that of a fact of the dataset.</summary>
internal static class FurtherPlaceCheck
{
    public static IEnumerable<DatasetError> Run(TableSet tables) =>
        from row in tables.Rows("citations")
           where row["key"] is not null && FurtherPlace.Fact(row, tables) is null
           let columns = row["subject"] is { } subject ? tables[subject]?.Schema.PrimaryKey : null
           let form = columns is null ? "" : $" as {string.Join('/', columns)}"
           select row.Error(
               "key",
               DatasetErrorCode.UnknownReference,
               $"key \"{row["key"]}\" is not in {row["subject"]}: write the key of a fact{form}, or add the fact.");
}
