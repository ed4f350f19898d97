using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Transverse.Api.Queries;

namespace Transverse.Api.Search;

/// <summary>A place among the hits of a search.</summary>
/// <param name="Tolerant">Whether the search took every word for a possible misprint.</param>
/// <param name="Rank">The rank of the hit.</param>
/// <param name="Subject">Its number.</param>
internal sealed record SearchCursor(bool Tolerant, int Rank, int Subject)
{
    /// <summary>Eight digits that tell this search from others.</summary>
    public static string Signature(SearchText text, IEnumerable<string> kinds) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{text.Phrase}/{string.Join(',', kinds)}")))[..8];

    /// <summary>The cursor as opaque text.</summary>
    public string Encode(string signature) => Convert.ToBase64String(JsonSerializer.SerializeToUtf8Bytes<object[]>([signature, Tolerant, Rank, Subject]));

    /// <summary>Reads a cursor.</summary>
    /// <param name="cursor">The text.</param>
    /// <param name="signature">The signature of the search that it must belong to.</param>
    /// <param name="argument">The argument that holds it.</param>
    /// <exception cref="GraphQL.Errors.GraphQLException">It belongs to another search.</exception>
    public static SearchCursor Decode(string cursor, string signature, string argument)
    {
        try
        {
            using var json = JsonDocument.Parse(Convert.FromBase64String(cursor));
            if (json.RootElement.EnumerateArray().ToList() is [var signed, var tolerant, var rank, var subject] && signed.ValueEquals(signature))
            {
                return new SearchCursor(tolerant.GetBoolean(), rank.GetInt32(), subject.GetInt32());
            }
        }
        catch (Exception failure) when (failure is FormatException or JsonException or InvalidOperationException)
        {
            // Falls through to the refusal: the reason does not help a client that must not read cursors.
        }

        throw Cursor.Refusal(cursor, argument);
    }
}
