using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace Transverse.GraphQL.TypeSystem;

/// <summary>Reads the text of a JSON string that may hold half a surrogate pair, which has no text.</summary>
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
}
