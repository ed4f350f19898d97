using System.Text.Json;
using Transverse.GraphQL.Language;

namespace Transverse.GraphQL.TypeSystem;

/// <summary>Says what was found where something else was expected, briefly enough for an error message.</summary>
internal static class Mismatch
{
    private const int LongestQuote = 40;

    public static CoercionException Of(string expectation, ValueNode found) => new($"{expectation}, but found {Describe(found)}");

    public static CoercionException Of(string expectation, JsonElement found) => new($"{expectation}, but found {Describe(found)}");

    public static CoercionException OfResult(string expectation, object found) =>
        new($"{expectation}, but found a value of type {found.GetType().Name}");

    private static string Describe(ValueNode value) => value switch
    {
        IntValueNode number => Shorten(number.Value),
        FloatValueNode number => Shorten(number.Value),
        StringValueNode text => $"\"{Shorten(text.Value)}\"",
        BooleanValueNode boolean => boolean.Value ? "true" : "false",
        EnumValueNode name => Shorten(name.Value),
        ListValueNode => "a list",
        ObjectValueNode => "an object",
        VariableNode variable => $"${variable.Name.Value}",
        _ => "null",
    };

    private static string Describe(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Array => "a list",
        JsonValueKind.Object => "an object",
        JsonValueKind.String => $"\"{(value.TryGetText(out var text) ? Shorten(text) : "…")}\"",
        JsonValueKind.Undefined => "nothing",
        _ => Shorten(value.GetRawText()),
    };

    private static string Shorten(string text) => text.Length <= LongestQuote ? text : $"{text[..LongestQuote]}…";
}
