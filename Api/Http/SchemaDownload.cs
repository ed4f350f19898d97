using System.Text;
using Transverse.GraphQL.Errors;
using Transverse.GraphQL.Tools;
using Transverse.GraphQL.TypeSystem;

namespace Transverse.Api.Http;

/// <summary>The schema as a file to download, or those of its types that <c>types</c> names.</summary>
internal sealed class SchemaDownload(GraphQL.TypeSystem.Schema schema)
{
    private static readonly DateTimeOffset Started = DateTimeOffset.UtcNow;

    private readonly byte[] _sdl = Encoding.UTF8.GetBytes(SchemaPrinter.Print(schema));

    public async Task WriteAsync(HttpContext http)
    {
        try
        {
            var sdl = http.Request.Query.TryGetValue("types", out var names) ? Encoding.UTF8.GetBytes(SchemaPrinter.Print(Named(names.ToString()))) : _sdl;
            var response = http.Response;
            response.ContentType = "application/graphql; charset=utf-8";
            response.Headers.ContentDisposition = "attachment; filename=\"schema.graphql\"";
            response.Headers.CacheControl = "public, must-revalidate, max-age=3600";
            response.GetTypedHeaders().LastModified = Started;
            await http.SendAsync(sdl);
        }
        catch (GraphQLException refusal)
        {
            await AnswerWriter.RefuseAsync(http, ResponseFormat.GraphQL, refusal.Errors, StatusCodes.Status400BadRequest);
        }
    }

    private List<NamedType> Named(string names)
    {
        if (string.IsNullOrWhiteSpace(names)) throw new GraphQLException("The parameter \"types\" is empty: name types with commas between.", "HC0058");
        return [.. names.Split(',', StringSplitOptions.TrimEntries).Distinct().Select(Named)];

        NamedType Named(string name)
        {
            if (name.Length == 0 || char.IsAsciiDigit(name[0]) || !name.All(letter => char.IsAsciiLetterOrDigit(letter) || letter == '_'))
                throw new GraphQLException($"\"{name}\" is not the name of a type: name types with commas between.", "HC0059");
            return schema.Types.GetValueOrDefault(name) ?? throw new GraphQLException($"The schema has no type \"{name}\".", "HC0060");
        }
    }
}
