using System.Data.Common;
using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Query;

namespace Transverse.Api.Queries;

/// <summary>The distinct columns of a query, in the order of its SELECT, and the width of the values that its rows are read into.</summary>
internal sealed class ColumnSet(IModel model)
{
    private readonly List<Expression> _columns = [];
    private readonly List<Func<DbDataReader, int, object?>> _readers = [];

    /// <summary>How many values a row is read into.</summary>
    public int Width { get; private set; }

    /// <summary>The columns in the order of the SELECT.</summary>
    public IReadOnlyList<Expression> Columns => _columns;

    /// <summary>The SELECT: every column, boxed.</summary>
    public NewArrayExpression Select => Expression.NewArrayInit(typeof(object), _columns.Select(column => Expression.Convert(column, typeof(object))));

    /// <summary>Takes places for values of a row; returns the first.</summary>
    public int Reserve(int places)
    {
        var first = Width;
        Width += places;
        return first;
    }

    /// <summary>Adds a column, or finds it; returns its ordinal. EF Core selects equal columns once, so equal columns must share an ordinal.</summary>
    public int Add(Expression column)
    {
        var known = _columns.FindIndex(candidate => ExpressionEqualityComparer.Instance.Equals(candidate, column));
        if (known >= 0) return known;

        _columns.Add(column);
        _readers.Add(ColumnReader.For(column, model));
        return _columns.Count - 1;
    }

    /// <summary>Reads a column of the reader's row; null for a database null.</summary>
    public object? Read(DbDataReader reader, int ordinal) => reader.IsDBNull(ordinal) ? null : _readers[ordinal](reader, ordinal);

    /// <summary>Reads several columns of the reader's row.</summary>
    public object?[] Read(DbDataReader reader, int[] ordinals)
    {
        var values = new object?[ordinals.Length];
        for (var index = 0; index < values.Length; index++) values[index] = Read(reader, ordinals[index]);
        return values;
    }
}
