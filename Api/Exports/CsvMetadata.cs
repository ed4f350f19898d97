using System.Text.Json.Nodes;
using Transverse.GraphQL.TypeSystem;
using Transverse.GraphQL.TypeSystem.Scalars;

namespace Transverse.Api.Exports;

/// <summary>What a CSV file is and what its columns mean, as CSV on the Web has it (W3C, Metadata Vocabulary for Tabular Data).</summary>
internal static class CsvMetadata
{
    public const string ContentType = "application/csvm+json";

    public static JsonObject Of(ExportRequest request, ExportAbout about) => new()
    {
        ["@context"] = new JsonArray("http://www.w3.org/ns/csvw", new JsonObject { ["@language"] = "en" }),
        ["url"] = request.Address("csv", about.Version),
        ["dc:title"] = new JsonObject { ["fr"] = ExportAbout.Title },
        ["dc:license"] = new JsonObject { ["@id"] = ExportAbout.LicenceAddress },
        ["dialect"] = new JsonObject { ["encoding"] = "utf-8", ["delimiter"] = ",", ["header"] = true, ["lineTerminators"] = new JsonArray("\r\n") },
        ["tableSchema"] = new JsonObject { ["columns"] = new JsonArray([.. request.Columns.Select(Column)]) },
        ["notes"] = new JsonArray(about.ToJson()),
    };

    private static JsonNode Column(ExportColumn column)
    {
        var described = new JsonObject { ["name"] = column.Name, ["titles"] = column.Name, ["dc:description"] = column.Description, ["datatype"] = DataType(column.Leaf) };
        if (column.IsList) described["separator"] = ExportColumn.Separator;
        return described;
    }

    private static string DataType(LeafType leaf) =>
        leaf == BuiltInScalars.Int || leaf == ExtendedScalars.Long ? "integer"
        : leaf == ExtendedScalars.Decimal || leaf == BuiltInScalars.Float ? "decimal"
        : leaf == BuiltInScalars.Boolean ? "boolean"
        : "string";
}
