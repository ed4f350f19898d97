using System.Text;

namespace Transverse.Api.Queries;

/// <summary>
/// What one use of a query binds, gathered while its arguments are read, and the shape of these arguments.
/// Two uses with the same shape differ in bound values only, and share one translation to SQL.
/// </summary>
internal sealed class QueryValues
{
    private readonly List<object> _values = [];
    private readonly StringBuilder _shape = new();

    /// <summary>Begins without values.</summary>
    public QueryValues() { }

    /// <summary>Begins with the values and the shape of another query, which stays as it is.</summary>
    public QueryValues(QueryValues outer)
    {
        _values.AddRange(outer._values);
        _shape.Append(outer._shape);
    }

    /// <summary>The values by slot index.</summary>
    public IReadOnlyList<object> Values => _values;

    /// <summary>The shape so far.</summary>
    public string Shape => _shape.ToString();

    /// <summary>Keeps a value; returns its slot index.</summary>
    public int Add(object value)
    {
        _values.Add(value);
        return _values.Count - 1;
    }

    /// <summary>Notes a part of the shape.</summary>
    public QueryValues Note(string part)
    {
        _shape.Append(part).Append(' ');
        return this;
    }
}
