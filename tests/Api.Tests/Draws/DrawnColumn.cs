using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Transverse.Api.Entities;
using Transverse.Domain.Text;
using Transverse.GraphQL.TypeSystem;

namespace Transverse.Api.Tests.Draws;

/// <summary>A column of a filter, compared with values that the data has, or with ones beside them.</summary>
internal sealed class DrawnColumn(Random random, EntityType entity, InputValueDefinition member, IReadOnlyList<object> rows)
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly ColumnField _field = (ColumnField)entity.Object.Fields[member.Name].Metadata!;
    private readonly bool _isText = member.Metadata is ColumnFilter { IsText: true };

    /// <summary>An operation: its name, as GraphQL, and whether an entity meets it.</summary>
    public (string Name, string Text, Func<object?, bool> Keeps) Operation()
    {
        var operations = ((InputObjectType)member.Type.Named).Fields.Where(field => field.Name is not ("and" or "or")).ToList();
        var operation = operations[random.Next(operations.Count)];
        if (operation.Name is not ("in" or "nin"))
        {
            var operand = random.Next(12) == 0 ? null : Beside(operation.Name, Sample());
            return (operation.Name, $"{operation.Name}: {Literal(operand)}", row => Holds(operation.Name, Value(row), operand));
        }

        var takesNull = operation.Type.Nullable is ListType { OfType: not NonNullType };
        var operands = Enumerable.Range(0, random.Next(4)).Select(_ => Sample()).Where(value => takesNull || value is not null).ToList();
        var isIn = operation.Name == "in";
        return (operation.Name, $"{operation.Name}: [{string.Join(", ", operands.Select(Literal))}]",
            row => operands.Exists(operand => Holds("eq", Value(row), operand)) == isIn);
    }

    private object? Sample() => rows.Count == 0 ? null : Value(rows[random.Next(rows.Count)]);

    /// <summary>What the field shows of an entity; null of nothing.</summary>
    private object? Value(object? row)
    {
        if (row is null) return null;
        var column = _field.Columns[0].From(row);
        return _field.Compute is { } compute ? compute([column], null!) : column;
    }

    private object? Beside(string operation, object? value) => value switch
    {
        string text when _isText => Like(operation, text),
        int number when random.Next(4) == 0 => number + random.Next(-1, 2),
        decimal number when random.Next(4) == 0 => number + (random.Next(-1, 2) * 0.00005m),
        _ => value,
    };

    private string Like(string operation, string text)
    {
        if (operation is not ("eq" or "neq") && text.Length > 3)
        {
            var length = random.Next(1, Math.Min(text.Length, 12));
            var start = operation.EndsWith("startsWith", StringComparison.OrdinalIgnoreCase) ? 0
                : operation.EndsWith("endsWith", StringComparison.OrdinalIgnoreCase) ? text.Length - length
                : random.Next(text.Length - length);
            text = text.Substring(start, length);
        }

        return random.Next(3) == 0 ? text.ToUpperInvariant() : text;
    }

    /// <summary>What an operation means (design/schema.md): absent values differ from all others, contain nothing, and are neither less nor greater.</summary>
    private bool Holds(string operation, object? value, object? operand)
    {
        if (_isText) (value, operand) = (SearchKey.Of((string?)value), SearchKey.Of((string?)operand));
        if (operation is "eq" or "neq") return Equals(value, operand) == (operation == "eq");
        if (operand is null) return false;
        if (operation is "ncontains" or "nstartsWith" or "nendsWith") return value is null || !Holds(operation[1..], value, operand);
        if (value is null) return false;
        return operation switch
        {
            "contains" => ((string)value).Contains((string)operand, StringComparison.Ordinal),
            "startsWith" => ((string)value).StartsWith((string)operand, StringComparison.Ordinal),
            "endsWith" => ((string)value).EndsWith((string)operand, StringComparison.Ordinal),
            "gt" or "nlte" => Compare() > 0,
            "gte" or "nlt" => Compare() >= 0,
            "lt" or "ngte" => Compare() < 0,
            "lte" or "ngt" => Compare() <= 0,
            _ => throw new InvalidOperationException(operation),
        };

        int Compare() => ((IComparable)value).CompareTo(operand);
    }

    private static string Literal(object? value) => value switch
    {
        null => "null",
        string text => JsonSerializer.Serialize(text, Plain),
        bool truth => truth ? "true" : "false",
        Enum named => EnumName.Of(named),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };
}
