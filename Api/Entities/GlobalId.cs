using System.Text;
using Transverse.GraphQL.Errors;

namespace Transverse.Api.Entities;

/// <summary>Global ids as HotChocolate makes them: base64 of <c>Type:key</c>. The key is the entity's stable code, so that an id outlives a reload.</summary>
internal static class GlobalId
{
    public static string Encode(string typeName, object key) => Convert.ToBase64String(Encoding.UTF8.GetBytes($"{typeName}:{key}"));

    /// <summary>What is said of a text that is none of our ids.</summary>
    public const string Refusal = "is not an id of this API: use the \"id\" field of an object that it returned";

    /// <summary>Whether a text has the form of an id.</summary>
    public static bool IsWellFormed(string id) => TryDecode(id) is not null;

    /// <summary>Takes an id apart; both base64 alphabets are accepted.</summary>
    /// <exception cref="GraphQLException">It is not one of our ids.</exception>
    public static (string TypeName, string Key) Decode(string id) => TryDecode(id) ?? throw Malformed(id, Refusal);

    /// <summary>The key inside an id that must belong to one type.</summary>
    /// <exception cref="GraphQLException">It is not an id of that type.</exception>
    public static string DecodeKey(string id, string typeName)
    {
        var (actual, key) = Decode(id);
        return actual == typeName ? key : throw Malformed(id, $"is an id of the type {actual}, not of {typeName}");
    }

    private static (string TypeName, string Key)? TryDecode(string id)
    {
        var padded = id.Replace('-', '+').Replace('_', '/').PadRight((id.Length + 3) / 4 * 4, '=');
        Span<byte> bytes = new byte[padded.Length];
        if (!Convert.TryFromBase64String(padded, bytes, out var length)) return null;
        var text = Encoding.UTF8.GetString(bytes[..length]);
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 ? (text[..colon], text[(colon + 1)..]) : null;
    }

    private static GraphQLException Malformed(string id, string problem) =>
        new(new GraphQLError($"The value \"{id}\" {problem}.") { Extensions = new Dictionary<string, object?> { ["originalValue"] = id } });
}
