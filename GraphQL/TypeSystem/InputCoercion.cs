using System.Text.Json;
using Transverse.GraphQL.Language;

namespace Transverse.GraphQL.TypeSystem;

/// <summary>
/// From values as clients write them to values as resolvers read them (Spec 3.4.2): leaves as their type coerces them, lists as
/// arrays, input objects as <see cref="IReadOnlyDictionary{TKey, TValue}"/> in order of definition.
/// </summary>
public static class InputCoercion
{
    /// <summary>
    /// Coerces a literal (Spec 6.4.1). A variable that is absent counts as null, or as not given where it is a member of an object.
    /// </summary>
    /// <param name="type">An input type.</param>
    /// <param name="value">The literal.</param>
    /// <param name="variables">The coerced variables, absent ones left out; null where none may stand.</param>
    /// <exception cref="CoercionException">The literal is not a value of the type.</exception>
    public static object? CoerceLiteral(
        GraphType type, ValueNode value, IReadOnlyDictionary<string, object?>? variables = null) => value switch
    {
        VariableNode variable => variables?.GetValueOrDefault(variable.Name.Value) ?? Null(type),
        NullValueNode => Null(type),
        _ => type.Nullable switch
        {
            ListType list when value is ListValueNode given =>
                CoerceItems(given.Values, item => CoerceLiteral(list.OfType, item, variables)),
            ListType list => new[] { CoerceLiteral(list.OfType, value, variables) },
            InputObjectType input when value is ObjectValueNode given => CoerceMembers(
                input,
                given.Fields.Select(field => new KeyValuePair<string, ValueNode>(field.Name.Value, field.Value)),
                member => !IsAbsent(member, variables),
                (memberType, member) => CoerceLiteral(memberType, member, variables)),
            InputObjectType => throw Mismatch.Of($"{type.Nullable} expects an object", value),
            LeafType leaf => leaf.CoerceLiteral(value),
            _ => throw NotAnInputType(type),
        },
    };

    /// <summary>Coerces a variable's value (Spec 6.1.2).</summary>
    /// <param name="type">An input type.</param>
    /// <param name="value">The value as the client sent it.</param>
    /// <exception cref="CoercionException">The value is not one of the type.</exception>
    public static object? CoerceVariable(GraphType type, JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null or JsonValueKind.Undefined => Null(type),
        _ => type.Nullable switch
        {
            ListType list when value.ValueKind == JsonValueKind.Array =>
                CoerceItems(value.EnumerateArray(), item => CoerceVariable(list.OfType, item)),
            ListType list => new[] { CoerceVariable(list.OfType, value) },
            InputObjectType input when value.ValueKind == JsonValueKind.Object => CoerceMembers(
                input,
                value.EnumerateObject().Select(member => new KeyValuePair<string, JsonElement>(member.Text(), member.Value)),
                _ => true,
                CoerceVariable),
            InputObjectType => throw Mismatch.Of($"{type.Nullable} expects an object", value),
            LeafType leaf => leaf.CoerceVariable(value),
            _ => throw NotAnInputType(type),
        },
    };

    private static object? Null(GraphType type) => type is NonNullType ? throw new CoercionException($"{type} does not allow null") : null;

    private static bool IsAbsent(ValueNode value, IReadOnlyDictionary<string, object?>? variables) =>
        value is VariableNode variable && variables?.ContainsKey(variable.Name.Value) != true;

    private static ArgumentException NotAnInputType(GraphType type) => new($"{type} is not an input type.", nameof(type));

    private static object?[] CoerceItems<T>(IEnumerable<T> items, Func<T, object?> coerce)
    {
        var values = new List<object?>();
        foreach (var item in items)
        {
            try
            {
                values.Add(coerce(item));
            }
            catch (CoercionException exception)
            {
                throw exception.Under($"[{values.Count}]");
            }
        }

        return [.. values];
    }

    /// <summary>Spec 3.10, input coercion: a member that is not present gets its default, or stays away.</summary>
    private static OrderedDictionary<string, object?> CoerceMembers<T>(
        InputObjectType type, IEnumerable<KeyValuePair<string, T>> written, Predicate<T> isPresent, Func<GraphType, T, object?> coerce)
    {
        var given = new Dictionary<string, T>(StringComparer.Ordinal);
        foreach (var (name, value) in written)
        {
            if (!type.Fields.TryGet(name, out _)) throw new CoercionException($"{type} has no member \"{name}\"");
            if (!given.TryAdd(name, value)) throw new CoercionException($"{type} expects its member \"{name}\" once only");
        }

        var values = new OrderedDictionary<string, object?>(StringComparer.Ordinal);
        foreach (var field in type.Fields)
        {
            if (given.TryGetValue(field.Name, out var value) && isPresent(value)) values[field.Name] = CoerceMember(field, value, coerce);
            else if (field.DefaultValue is not null) values[field.Name] = field.CoercedDefaultValue;
            else if (field.IsRequired) throw new CoercionException($"{type} requires its member \"{field.Name}\"");
        }

        if (type.IsOneOf) CheckOneOf(type, given.Count, values);
        return values;
    }

    private static object? CoerceMember<T>(InputValueDefinition field, T value, Func<GraphType, T, object?> coerce)
    {
        try
        {
            return coerce(field.Type, value);
        }
        catch (CoercionException exception)
        {
            throw exception.Under(field.Name);
        }
    }

    private static void CheckOneOf(InputObjectType type, int written, OrderedDictionary<string, object?> values)
    {
        if (written > 1) throw new CoercionException($"{type} expects exactly one member, but found {written}") { Code = "HC0055" };
        if (values.Count == 0) throw new CoercionException($"{type} expects exactly one member, but found none") { Code = "HC0054" };
        var (name, value) = values.GetAt(0);
        if (value is null) throw new CoercionException($"{type} expects its one member not to be null", name) { Code = "HC0056" };
    }
}
