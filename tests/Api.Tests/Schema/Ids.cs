using System.Text.Json.Nodes;

namespace Transverse.Api.Tests.Schema;

/// <summary>Finds ids in answers.</summary>
internal static class Ids
{
    /// <summary>Every value of a member "id", at any depth, in order.</summary>
    public static IEnumerable<string> Under(JsonNode node) => node switch
    {
        JsonArray list => list.SelectMany(item => Under(item!)),
        JsonObject members => members.SelectMany(member => member.Key == "id" ? [(string)member.Value!] : Under(member.Value!)),
        _ => [],
    };
}
