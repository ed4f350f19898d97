using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace Transverse.GraphQL.TypeSystem;

/// <summary>Reads the text of JSON strings and names, which may hold half a surrogate pair: that has no text.</summary>
internal static class JsonText
{
    public static bool TryGetText(this JsonElement value, [NotNullWhen(true)] out string? text)
    {
        text = null;
        if (value.ValueKind != JsonValueKind.String) return false;
        try
        {
            text = value.GetString()!;
            return true;
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }

    /// <summary>The name of a member.</summary>
    /// <exception cref="CoercionException">It has no text.</exception>
    public static string Text(this JsonProperty member)
    {
        try
        {
            return member.Name;
        }
        catch (InvalidOperationException)
        {
            throw new CoercionException("the name of a member is not valid Unicode");
        }
    }
}
