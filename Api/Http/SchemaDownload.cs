using System.Text;
using Transverse.GraphQL.Tools;

namespace Transverse.Api.Http;

/// <summary>The schema as a file to download.</summary>
internal sealed class SchemaDownload(GraphQL.TypeSystem.Schema schema)
{
    private static readonly DateTimeOffset Started = DateTimeOffset.UtcNow;

    private readonly byte[] _sdl = Encoding.UTF8.GetBytes(SchemaPrinter.Print(schema));

    public static async Task WriteAsync(HttpContext http)
    {
        var response = http.Response;
        response.ContentType = "application/graphql; charset=utf-8";
        response.Headers.ContentDisposition = "attachment; filename=\"schema.graphql\"";
        response.Headers.CacheControl = "public, must-revalidate, max-age=3600";
        response.GetTypedHeaders().LastModified = Started;
        await response.BodyWriter.WriteAsync(http.RequestServices.GetRequiredService<SchemaDownload>()._sdl, http.RequestAborted);
    }
}
