using Microsoft.Net.Http.Headers;

namespace Transverse.Api.Http;

/// <summary>GraphQL over HTTP, at the addresses and with the answers of HotChocolate 16.</summary>
internal static class GraphQLEndpoints
{
    private const string Path = "/graphql";

    private const string StoredPath = $"{Path}/persisted/{{id}}/{{operationName?}}";

    /// <summary>The parameters that make a GET a question to the API, rather than a visit of its address.</summary>
    private static readonly string[] Asking = ["query", "id", "documentId", "extensions"];

    /// <summary>Maps the API, the download of its schema, and the way to the graph IDE.</summary>
    public static IEndpointRouteBuilder MapGraphQL(this IEndpointRouteBuilder routes)
    {
        routes.MapMethods(Path, [HttpMethods.Get, HttpMethods.Head], GetAsync);
        routes.MapPost(Path, http => PostAsync(http, RequestReader.FromBodyAsync));
        routes.MapMethods(StoredPath, [HttpMethods.Get, HttpMethods.Head], http => HandleAsync(http, RequestReader.OfAddress(RequestReader.FromQuery)));
        routes.MapPost(StoredPath, http => PostAsync(http, RequestReader.OfAddress(RequestReader.FromBodyAsync)));
        routes.MapGet($"{Path}/schema", DownloadAsync);
        routes.MapGet($"{Path}/schema.graphql", DownloadAsync);
        return routes;
    }

    private static Task GetAsync(HttpContext http)
    {
        var query = http.Request.Query;
        if (query.ContainsKey("sdl")) return DownloadAsync(http);
        var asks = Asking.Any(query.ContainsKey);
        if (!asks && AcceptsHtml(http.Request))
        {
            http.Response.Redirect($"{Path}/ui/");
            return Task.CompletedTask;
        }

        return HandleAsync(http, RequestReader.FromQuery);
    }

    private static Task PostAsync(HttpContext http, Func<HttpContext, ValueTask<OperationRequest>> read)
    {
        if (MediaTypeHeaderValue.TryParse(http.Request.ContentType, out var type) && type.MediaType.Equals("application/json", StringComparison.OrdinalIgnoreCase))
        {
            return HandleAsync(http, read);
        }

        if (type?.MediaType.Equals("multipart/form-data", StringComparison.OrdinalIgnoreCase) is true) return HandleAsync(http, RequestReader.RefuseUpload);

        // As HotChocolate answers what no handler takes.
        http.Response.StatusCode = StatusCodes.Status404NotFound;
        return Task.CompletedTask;
    }

    private static Task HandleAsync(HttpContext http, Func<HttpContext, ValueTask<OperationRequest>> read) =>
        http.RequestServices.GetRequiredService<GraphQLHandler>().HandleAsync(http, read);

    private static Task DownloadAsync(HttpContext http) => http.RequestServices.GetRequiredService<SchemaDownload>().WriteAsync(http);

    private static bool AcceptsHtml(HttpRequest request) =>
        request.GetTypedHeaders().Accept.Any(type => type.MediaType.Equals("text/html", StringComparison.OrdinalIgnoreCase) && type.Quality is not 0);
}
