using Transverse.Api.Entities;
using Transverse.GraphQL.Execution;

namespace Transverse.Api.Queries;

/// <summary>One entity as one selection asked for it: the values of the selection's fields, in their order, then the primary key.</summary>
/// <param name="type">The entity's type.</param>
/// <param name="values">The values of a whole database row; entities that it joins stand in it one after the other.</param>
/// <param name="offset">Where this entity's values begin.</param>
/// <param name="fields">How many fields the selection has.</param>
internal sealed class Row(EntityType type, object?[] values, int offset, int fields)
{
    /// <summary>The entity's type.</summary>
    public EntityType Type { get; } = type;

    /// <summary>An entity of which no column was asked for, but lists perhaps: they need its key alone.</summary>
    public static Row WithKeyAlone(EntityType type, PlannedSelection selection, int key)
    {
        var values = new object?[selection.Fields.Count + 1];
        values[^1] = key;
        return new Row(type, values, 0, selection.Fields.Count);
    }

    /// <summary>The primary key.</summary>
    public int Key => (int)values[offset + fields]!;

    /// <summary>The value of the selection's field at that index.</summary>
    public object? this[int field] => values[offset + field];
}
