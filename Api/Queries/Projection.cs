using System.Data.Common;
using System.Linq.Expressions;
using Transverse.Api.Entities;
using Transverse.GraphQL.Execution;

namespace Transverse.Api.Queries;

/// <summary>Which columns a selection on an entity needs, and how a database row becomes a <see cref="Row"/>. Referenced entities are part of it.</summary>
internal sealed class Projection
{
    private readonly EntityType _type;
    private readonly int _offset;
    private readonly int _fields;
    private readonly int _key;
    private readonly List<(int Position, int[] Ordinals, Func<object?[], IServiceProvider, object?>? Compute)> _columns = [];
    private readonly List<(int Position, Projection Target)> _references = [];

    /// <summary>Adds what the selection needs to the columns of a query.</summary>
    /// <param name="type">The entity's type.</param>
    /// <param name="selection">What is asked of it.</param>
    /// <param name="entity">The entity in the query's terms.</param>
    /// <param name="columns">The columns of the query; its width grows by this projection's values.</param>
    public Projection(EntityType type, PlannedSelection selection, Expression entity, ColumnSet columns)
    {
        _type = type;
        _fields = selection.Fields.Count;
        _offset = columns.Reserve(_fields + 1);
        _key = columns.Add(type.Key.On(entity));
        foreach (var field in selection.Fields) Add(field, entity, columns);
    }

    /// <summary>Reads the entity; null when a reference leads nowhere.</summary>
    public Row? Read(DbDataReader reader, object?[] values, ColumnSet columns, IServiceProvider services)
    {
        var key = columns.Read(reader, _key);
        if (key is null) return null;

        values[_offset + _fields] = key;
        foreach (var (position, ordinals, compute) in _columns)
        {
            values[position] = compute is null ? columns.Read(reader, ordinals[0]) : compute(columns.Read(reader, ordinals), services);
        }

        foreach (var (position, target) in _references) values[position] = target.Read(reader, values, columns, services);
        return new Row(_type, values, _offset, _fields);
    }

    private void Add(PlannedField field, Expression entity, ColumnSet columns)
    {
        switch (field.Definition.Metadata)
        {
            case ColumnField column:
                _columns.Add((_offset + field.Index, [.. column.Columns.Select(path => columns.Add(path.On(entity)))], column.Compute));
                break;
            case ReferenceField reference:
                var selection = field.SelectionFor(reference.Target.Object);
                _references.Add((_offset + field.Index, new Projection(reference.Target, selection, reference.Path.On(entity), columns)));
                break;
        }
    }
}
