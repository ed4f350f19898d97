using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.WebUtilities;
using Transverse.GraphQL.Errors;
using Transverse.GraphQL.TypeSystem;

namespace Transverse.Api.Exports;

/// <summary>What an address asks to export.</summary>
/// <param name="Source">The connection.</param>
/// <param name="Arguments">The connection's arguments as JSON.</param>
/// <param name="Columns">The columns.</param>
/// <param name="Fields">The parameter <c>fields</c> as it was given; null when it was not.</param>
/// <param name="ByteOrderMark">Whether CSV starts with a byte order mark, by which Excel knows UTF-8.</param>
internal sealed record ExportRequest(ExportSource Source, JsonObject Arguments, IReadOnlyList<ExportColumn> Columns, string? Fields, bool ByteOrderMark)
{
    private static readonly string[] Own = ["first", "fields", "bom", "version"];

    private static readonly JsonDocumentOptions JsonOptions = new() { MaxDepth = 64 };

    /// <summary>The name in the address.</summary>
    public string Name { get; init; } = Source.Name;

    /// <summary>How many rows at most; null for all.</summary>
    public int? First { get; init; }

    /// <summary>The version of the data that the address names; null for the one that is loaded.</summary>
    public string? Version { get; init; }

    /// <summary>The arguments that the address gives, where the export adds to them.</summary>
    public JsonObject Given { get; init; } = Arguments;

    /// <summary>Reads the parameters of an address.</summary>
    /// <param name="source">The connection.</param>
    /// <param name="query">The parameters.</param>
    /// <exception cref="GraphQLException">A parameter is unknown or can't be read.</exception>
    public static ExportRequest Read(ExportSource source, IQueryCollection query)
    {
        foreach (var name in query.Keys)
        {
            if (Own.Contains(name, StringComparer.Ordinal) || source.Arguments.Any(argument => argument.Name == name)) continue;
            var known = string.Join(", ", source.Arguments.Select(argument => argument.Name).Concat(Own));
            throw new GraphQLException($"The export has no parameter \"{name}\": give {known}.", "EXPORT_PARAMETER_UNKNOWN");
        }

        var arguments = new JsonObject();
        foreach (var argument in source.Arguments)
        {
            if (query[argument.Name] is [{ Length: > 0 } text]) arguments[argument.Name] = Value(argument, text);
        }

        var fields = query["fields"] is [{ Length: > 0 } named] ? named : null;
        var columns = fields is null ? ExportColumns.Usual(source.Item, Keys(arguments)) : ExportColumns.Named(source.Item, fields);
        return new ExportRequest(source, arguments, columns, fields, query["bom"] is ["true"]) { First = Size(query["first"]), Version = query["version"] is [{ } version] ? version : null };
    }

    /// <summary>Makes sure that the address means the data that is there.</summary>
    /// <param name="version">The version of the data that is loaded.</param>
    /// <exception cref="GraphQLException">The address names another.</exception>
    public void RequireVersion(string version)
    {
        if (Version is not null && Version != version) throw new GraphQLException(
            $"The data changed: the address names version \"{Version}\", and \"{version}\" is loaded. Leave \"version\" out for the data of today.", "EXPORT_VERSION_GONE");
    }

    /// <summary>The address that gives the same export as long as the data is the same.</summary>
    /// <param name="file">What follows the name, such as <c>csv</c>.</param>
    /// <param name="version">The version of the data.</param>
    public string Address(string file, string version)
    {
        var parameters = Given.Select(argument => KeyValuePair.Create(argument.Key, (string?)argument.Value!.ToJsonString(Json))).ToList();
        if (Fields is not null) parameters.Add(new("fields", Fields));
        if (First is { } first) parameters.Add(new("first", first.ToString(System.Globalization.CultureInfo.InvariantCulture)));
        if (ByteOrderMark) parameters.Add(new("bom", "true"));
        parameters.Add(new("version", version));
        return QueryHelpers.AddQueryString($"/exports/{Name}.{file}", parameters);
    }

    /// <summary>JSON in which only what must be is escaped.</summary>
    public static JsonSerializerOptions Json { get; } = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static int? Size(IReadOnlyList<string?> values)
    {
        if (values is not [{ Length: > 0 } text]) return null;
        return int.TryParse(text, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var size)
            ? size
            : throw new GraphQLException($"The parameter \"first\" is \"{text}\": give a number of rows, or leave it out for all.", "EXPORT_PARAMETER_UNKNOWN");
    }

    // What is no JSON is a word or a list of words: by=YEAR,FUNDER.
    private static JsonNode? Value(InputValueDefinition argument, string text)
    {
        if (argument.Type.Named is LeafType && text[0] is not ('[' or '"' or '{'))
        {
            return argument.Type.Nullable is ListType ? new JsonArray([.. text.Split(',', StringSplitOptions.TrimEntries).Select(word => (JsonNode)word)]) : JsonValue.Create(text);
        }

        try
        {
            var value = JsonNode.Parse(text, documentOptions: JsonOptions);
            Decode(value);
            return value;
        }
        catch (Exception unreadable) when (unreadable is JsonException or InvalidOperationException)
        {
            throw new GraphQLException($"The parameter \"{argument.Name}\" is not valid JSON: send what the argument \"{argument.Name}\" takes in GraphQL's variables.", "HC0012");
        }
    }

    private static HashSet<string>? Keys(JsonObject arguments) => arguments["by"] is JsonArray dimensions
        ? [.. dimensions.Select(dimension => CamelCase(dimension!.ToString()))]
        : null;

    private static string CamelCase(string name) =>
        string.Concat(name.Split('_').Select((word, index) => index == 0 ? word.ToLowerInvariant() : $"{word[..1]}{word[1..].ToLowerInvariant()}"));

    // Text is only decoded when it is read, and half a surrogate pair has no text.
    private static void Decode(JsonNode? node)
    {
        if (node is JsonObject members) foreach (var (_, member) in members) Decode(member);
        else if (node is JsonArray items) foreach (var item in items) Decode(item);
        else if (node?.GetValueKind() == JsonValueKind.String) node.GetValue<string>();
    }
}
