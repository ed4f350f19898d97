using System.Globalization;
using System.Text.RegularExpressions;
using Transverse.Infrastructure.Dataset.Descriptors;
using Transverse.Infrastructure.Dataset.Tables;

namespace Transverse.Infrastructure.Dataset.Checks;

/// <summary>Each cell against its field: type, constraints, spaces.</summary>
internal static partial class CellCheck
{
    /// <summary>Values are stored as whole ten-thousandths.</summary>
    private const int Decimals = 4;

    public static IEnumerable<DatasetError> Run(TableSet tables) =>
        from table in tables
           from row in table.Rows
           from index in Enumerable.Range(0, table.Schema.Fields.Count)
           let field = table.Schema.Fields[index]
           let refusal = Refusal(field, row.Cells[index])
           where refusal is not null
           select row.Error(field.Name, refusal.Value.Code, $"{field.Name} {refusal.Value.Message}");

    private static (string Code, string Message)? Refusal(Field field, string? cell)
    {
        if (cell is null)
        {
            return field.Constraints is { Required: true } ? (DatasetErrorCode.Constraint, "is empty: every row needs one.") : null;
        }

        if (StraySpaces().IsMatch(cell))
        {
            return (DatasetErrorCode.Spaces, $"\"{cell}\" has stray spaces or line breaks: leave one space between words and none around.");
        }

        return field.Type switch
        {
            FieldType.Integer => Integer(field, cell),
            FieldType.Number => Number(field, cell),
            _ => Text(field.Constraints, cell),
        };
    }

    private static (string Code, string Message)? Integer(Field field, string cell) =>
        int.TryParse(cell, NumberStyles.None, CultureInfo.InvariantCulture, out var value)
            ? Range(field.Constraints, cell, value)
            : (DatasetErrorCode.Type, $"\"{cell}\" is not a whole number: write digits alone, such as 7600.");

    private static (string Code, string Message)? Number(Field field, string cell) =>
        PlainDecimal().IsMatch(cell) && decimal.TryParse(cell, CultureInfo.InvariantCulture, out var value) && value.Scale <= Decimals
            ? Range(field.Constraints, cell, value)
            : (DatasetErrorCode.Type,
                $"\"{cell}\" is not a plain decimal: write digits with a point and at most {Decimals} decimals, such as 7600 or 3.5.");

    private static (string Code, string Message)? Range(Constraints? constraints, string cell, decimal value)
    {
        if (value < constraints?.Minimum)
        {
            return (DatasetErrorCode.Constraint, $"{cell} is below {constraints.Minimum}: correct it.");
        }

        return value > constraints?.Maximum ? (DatasetErrorCode.Constraint, $"{cell} is above {constraints.Maximum}: correct it.") : null;
    }

    private static (string Code, string Message)? Text(Constraints? constraints, string cell)
    {
        if (constraints?.Enum is { } values && !values.Contains(cell))
        {
            var choice = string.Join(", ", values) + (constraints.Required ? "" : ", or leave it empty");
            return (DatasetErrorCode.Constraint, $"\"{cell}\" is not allowed: write one of {choice}.");
        }

        if (constraints?.Pattern is { } pattern && !Regex.IsMatch(cell, $"^(?:{pattern})\\z"))
        {
            return (DatasetErrorCode.Constraint, $"\"{cell}\" does not have the form {pattern}: correct it.");
        }

        return cell.Length > constraints?.MaxLength
            ? (DatasetErrorCode.Constraint, $"has {cell.Length} characters, {constraints.MaxLength} at most: shorten it.")
            : null;
    }

    // Every kind of space counts, so that a no-break space does not hide at an end; inside, French typography may need one.
    [GeneratedRegex(@"^\s|\s\z|[^\S\u00a0\u202f]{2}|[\t\r\n]")]
    private static partial Regex StraySpaces();

    [GeneratedRegex(@"^-?[0-9]+(\.[0-9]+)?\z")]
    private static partial Regex PlainDecimal();
}
