namespace Transverse.Infrastructure.Dataset.Descriptors;

/// <summary>A Table Schema (Frictionless), as far as the dataset needs it.</summary>
/// <param name="Title">What one row is.</param>
/// <param name="Fields">The columns, in order.</param>
/// <param name="MissingValues">What stands for nothing: only the empty cell is supported.</param>
/// <param name="PrimaryKey">The fields that no two rows share; here an empty cell is a value like any other.</param>
/// <param name="ForeignKeys">References to other tables; null when there are none.</param>
internal sealed record TableSchema(
    string Title,
    IReadOnlyList<Field> Fields,
    IReadOnlyList<string> MissingValues,
    IReadOnlyList<string> PrimaryKey,
    IReadOnlyList<ForeignKey>? ForeignKeys)
{
    /// <summary>The place of a field, from 0; -1 when there is none.</summary>
    public int IndexOf(string field)
    {
        for (var index = 0; index < Fields.Count; index++)
        {
            if (Fields[index].Name == field) return index;
        }

        return -1;
    }
}
