using System.Globalization;
using System.Text.Json;
using Transverse.GraphQL.Errors;

namespace Transverse.Api.Queries;

/// <summary>
/// A place in an ordered list: the values of the order's columns at an item, as opaque text. What comes after it is found by comparing
/// with these values, never by counting, so that a page stays right when rows are added before it.
/// </summary>
internal static class Cursor
{
    /// <summary>Encodes the values of the order's columns, as the database gives them, after the order's signature.</summary>
    public static string Encode(Ordering ordering, IEnumerable<object?> values) =>
        Convert.ToBase64String(JsonSerializer.SerializeToUtf8Bytes(values.Prepend(ordering.Signature)));

    /// <summary>The condition that an item comes after the cursor in an order.</summary>
    /// <exception cref="GraphQLException">The cursor does not belong to this order.</exception>
    /// <param name="cursor">The cursor.</param>
    /// <param name="ordering">The order of the list.</param>
    /// <param name="backward">Whether the items are wanted that come before it instead.</param>
    /// <param name="values">Takes the values to bind.</param>
    public static Condition After(string cursor, Ordering ordering, bool backward, QueryValues values)
    {
        var keys = Decode(cursor, ordering, backward ? "before" : "after");
        var direction = backward ? ordering.Reversed() : ordering;
        Condition after = new AnyOf([]);
        for (var index = keys.Count - 1; index >= 0; index--) after = After(direction.Keys[index], keys[index], after, values);
        return after;
    }

    // Absent values come before all others, in both databases.
    private static AnyOf After(Entities.OrderKey key, object? value, Condition rest, QueryValues values)
    {
        values.Note(value is null ? "null" : "?");
        int? slot = value is null ? null : values.Add(value);
        var same = new AllOf([new ColumnCondition(key.Column, Comparison.Equal, slot), rest]);
        return (slot, key.Descending) switch
        {
            (null, true) => new AnyOf([same]),
            (null, false) => new AnyOf([new ColumnCondition(key.Column, Comparison.NotEqual, Slot: null), same]),
            (_, false) => new AnyOf([new ColumnCondition(key.Column, Comparison.Greater, slot), same]),
            (_, true) => new AnyOf(
                [new ColumnCondition(key.Column, Comparison.Less, slot), new ColumnCondition(key.Column, Comparison.Equal, Slot: null), same]),
        };
    }

    private static List<object?> Decode(string cursor, Ordering ordering, string argument)
    {
        try
        {
            using var json = JsonDocument.Parse(Convert.FromBase64String(cursor));
            var parts = json.RootElement.EnumerateArray().ToList();
            if (parts.Count == ordering.Keys.Count + 1 && parts[0].ValueEquals(ordering.Signature))
            {
                return [.. parts.Skip(1).Zip(ordering.Keys, (value, key) => Value(value, key.Column.ReturnType))];
            }
        }
        catch (Exception failure) when (failure is FormatException or JsonException or InvalidOperationException or OverflowException)
        {
            // Falls through to the refusal: the reason does not help a client that must not read cursors.
        }

        throw Refusal(cursor, argument);
    }

    /// <summary>What a cursor gets that does not belong to the list.</summary>
    /// <param name="cursor">The cursor.</param>
    /// <param name="argument">The argument that holds it.</param>
    public static GraphQLException Refusal(string cursor, string argument) =>
        new(new GraphQLError($"The cursor \"{cursor}\" does not belong to this list: use one that the same field returned with the same \"order\".")
        {
            Extensions = new Dictionary<string, object?> { ["code"] = "HC0078", ["argument"] = argument, ["cursor"] = cursor },
        });

    private static object? Value(JsonElement value, Type column)
    {
        var type = Nullable.GetUnderlyingType(column) ?? column;
        return value.ValueKind switch
        {
            JsonValueKind.Null => null,
            JsonValueKind.String => type == typeof(string) || type.IsEnum ? value.GetString() : throw new FormatException(),
            JsonValueKind.True or JsonValueKind.False => type == typeof(bool) ? value.GetBoolean() : throw new FormatException(),
            _ when type == typeof(string) || type.IsEnum => throw new FormatException(),
            _ when type == typeof(double) => value.GetDouble(),
            _ => Convert.ChangeType(value.GetDecimal(), type, CultureInfo.InvariantCulture),
        };
    }
}
