using System.Text.Json.Nodes;
using Transverse.Api.Exports.Scdl;

namespace Transverse.Api.Exports;

/// <summary>The addresses of exports.</summary>
internal static class ExportEndpoints
{
    private const string Path = "/exports";

    private static readonly Dictionary<string, IExportFormat?> Files = new()
    {
        ["csv"] = new CsvFormat(),
        ["csv-metadata.json"] = null,
        ["jsonl"] = new JsonLinesFormat(),
        ["xlsx"] = new XlsxFormat(),
    };

    private static readonly Dictionary<string, IExportFormat> ScdlFiles = new()
    {
        ["csv"] = new ScdlCsvFormat(),
        ["report.csv"] = new ScdlReportCsvFormat(),
        ["report.json"] = new ScdlReportJsonFormat(),
    };

    private static readonly string[] Reading = [HttpMethods.Get, HttpMethods.Head];

    /// <summary>Maps one address for each connection of the query root and format, and a list of them.</summary>
    public static IEndpointRouteBuilder MapExports(this IEndpointRouteBuilder routes)
    {
        var sources = ExportSource.Of(routes.ServiceProvider.GetRequiredService<GraphQL.TypeSystem.Schema>());
        foreach (var source in sources.Values)
        {
            foreach (var (file, format) in Files) Map(source.Name, file, query => ExportRequest.Read(source, query), format);
        }

        if (sources.TryGetValue("fundings", out var fundings))
        {
            foreach (var (file, format) in ScdlFiles) Map(ScdlRequest.Name, file, query => ScdlRequest.Read(fundings, query), format);
        }

        routes.MapMethods(Path, Reading, http => ExportHandler.WriteAsync(http, List(sources.Values), "application/json; charset=utf-8"));
        routes.MapFallback($"{Path}/{{**rest}}", http =>
        {
            http.Response.StatusCode = StatusCodes.Status404NotFound;
            return Task.CompletedTask;
        });
        return routes;

        void Map(string name, string file, Func<IQueryCollection, ExportRequest> read, IExportFormat? format) =>
            routes.MapMethods($"{Path}/{name}.{file}", Reading, http => ExportHandler.HandleAsync(http, read, file, format));
    }

    private static JsonArray List(IEnumerable<ExportSource> sources) =>
    [
        .. sources.Select(source => new JsonObject
        {
            ["name"] = source.Name,
            ["description"] = source.Field.Description,
            ["addresses"] = new JsonArray([.. Files.Keys.Select(file => (JsonNode)$"{Path}/{source.Name}.{file}")]),
            ["parameters"] = new JsonArray([.. source.Arguments.Select(argument => argument.Name).Concat(["first", "fields", "bom", "version"]).Select(name => (JsonNode)name)]),
            ["columns"] = new JsonArray([.. ExportColumns.Usual(source.Item, keys: null).Select(column => (JsonNode)column.Name)]),
        }),
    ];
}
