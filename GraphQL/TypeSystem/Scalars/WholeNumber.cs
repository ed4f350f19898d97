using System.Text.Json;

namespace Transverse.GraphQL.TypeSystem.Scalars;

/// <summary>Integers in the shapes that JSON and .NET give them. JSON knows one kind of number, so <c>3.0</c> is the integer 3.</summary>
internal static class WholeNumber
{
    public static bool TryRead(JsonElement value, out long number)
    {
        number = 0;
        if (value.ValueKind != JsonValueKind.Number) return false;
        return value.TryGetInt64(out number) || (value.TryGetDecimal(out var exact) && TryNarrow(exact, out number));
    }

    public static bool TryConvert(object value, out long number)
    {
        (var whole, number) = value switch
        {
            int exact => (true, exact),
            long exact => (true, exact),
            short exact => (true, exact),
            byte exact => (true, exact),
            sbyte exact => (true, exact),
            ushort exact => (true, exact),
            uint exact => (true, exact),
            ulong and > long.MaxValue => (false, 0L),
            ulong exact => (true, (long)exact),
            decimal exact when TryNarrow(exact, out var narrow) => (true, narrow),
            double exact when TryNarrow(exact, out var narrow) => (true, narrow),
            float exact when TryNarrow(exact, out var narrow) => (true, narrow),
            _ => (false, 0L),
        };
        return whole;
    }

    private static bool TryNarrow(decimal exact, out long number)
    {
        var fits = exact == decimal.Truncate(exact) && exact is >= long.MinValue and <= long.MaxValue;
        number = fits ? (long)exact : 0;
        return fits;
    }

    // 2^63 itself is a double but no longer a long.
    private static bool TryNarrow(double exact, out long number)
    {
        var fits = exact == Math.Truncate(exact) && exact is >= -9223372036854775808d and < 9223372036854775808d;
        number = fits ? (long)exact : 0;
        return fits;
    }
}
