using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Transverse.Api.Hosting;
using Transverse.Api.Queries;
using Transverse.GraphQL;
using Transverse.GraphQL.Errors;
using Transverse.GraphQL.Execution;

namespace Transverse.Api.Exports;

/// <summary>
/// Reads an export as a client would: an operation, page after page. What a filter means, which order it has and what it refuses is therefore what it is
/// in GraphQL, and only one page is in memory.
/// </summary>
internal sealed class ExportReader(GraphQL.TypeSystem.Schema schema)
{
    /// <summary>How many rows an export may have.</summary>
    public const int MaximumRows = 500_000;

    private const int RowsPerPage = 500;

    // Exports have limits of their own: rows, columns, depth.
    private readonly GraphQLPipeline _pipeline = new(schema, GraphQLRegistration.Limits with
    {
        Cost = new() { MaxFieldCost = int.MaxValue, MaxTypeCost = int.MaxValue },
        Timeout = TimeSpan.FromSeconds(30),
        CachedDocuments = 64,
    });

    /// <summary>How many rows there are.</summary>
    /// <exception cref="GraphQLException">An argument is refused, or there are too many rows.</exception>
    public async ValueTask<int> CountAsync(ExportRequest request, IServiceProvider services, CancellationToken cancellation)
    {
        var variables = (JsonObject)request.Arguments.DeepClone();
        var text = $"query Count{Variables(request, "")} {{ page: {request.Source.Name}{Arguments(request, "")} {{ totalCount }} }}";
        var page = await ExecuteAsync(text, variables, services, cancellation);
        var count = Math.Min((int)page.Values[0]!, request.First ?? int.MaxValue);
        return count <= MaximumRows
            ? count
            : throw new GraphQLException($"An export has at most {MaximumRows:N0} rows, but {count:N0} were asked for: narrow it by \"where\".", "EXPORT_TOO_LARGE");
    }

    /// <summary>The rows, page by page.</summary>
    /// <param name="request">What is exported.</param>
    /// <param name="columns">What is read of each row.</param>
    /// <param name="services">The services of the request.</param>
    /// <param name="cancellation">Stops reading.</param>
    /// <exception cref="GraphQLException">The data changed meanwhile, or could not be read.</exception>
    public async IAsyncEnumerable<IReadOnlyList<ResultObject>> PagesAsync(
        ExportRequest request, IReadOnlyList<ExportColumn> columns, IServiceProvider services, [EnumeratorCancellation] CancellationToken cancellation)
    {
        services.GetRequiredService<PageLimit>().Size = RowsPerPage;
        var selection = Selection(columns.Select(column => column.Path.Select(field => field.Name)));
        var text = $"query Page{Variables(request, "$first: Int, $after: String, ")} {{ page: {request.Source.Name}{Arguments(request, "first: $first, after: $after, ")} " +
            $"{{ pageInfo {{ hasNextPage endCursor }} nodes {selection} }} }}";
        var rest = request.First ?? int.MaxValue;
        string? after = null;
        do
        {
            var variables = (JsonObject)request.Arguments.DeepClone();
            (variables["first"], variables["after"]) = (Math.Min(RowsPerPage, rest), after);
            var page = await ExecuteAsync(text, variables, services, cancellation);
            var info = (ResultObject)page.Values[0]!;
            yield return [.. ((object?[])page.Values[1]!).Cast<ResultObject>()];
            rest -= RowsPerPage;
            after = info.Values[0] is true && rest > 0 ? (string)info.Values[1]! : null;
        }
        while (after is not null);
    }

    /// <summary>Executes an operation that the server itself wrote, and gives the object of its only field.</summary>
    public async ValueTask<ResultObject> ExecuteAsync(string text, JsonObject variables, IServiceProvider services, CancellationToken cancellation)
    {
        var request = new GraphQLRequest(Encoding.UTF8.GetBytes(text)) { Variables = JsonSerializer.SerializeToElement(variables), QueriesOnly = true };
        var result = await _pipeline.ExecuteAsync(request, services, cancellation);
        cancellation.ThrowIfCancellationRequested();

        // The client did not write the operation: places in it mean nothing to it.
        if (result.Errors.Count > 0) throw new GraphQLException([.. result.Errors.Select(error => new GraphQLError(error.Message) { Extensions = error.Extensions, Exception = error.Exception })]);
        return (ResultObject)result.Data!.Values[0]!;
    }

    private static string Variables(ExportRequest request, string paging)
    {
        var declared = paging + string.Join(", ", Given(request).Select(argument => $"${argument.Name}: {argument.Type}"));
        return declared.Length == 0 ? "" : $"({declared.TrimEnd(',', ' ')})";
    }

    private static string Arguments(ExportRequest request, string paging)
    {
        var given = paging + string.Join(", ", Given(request).Select(argument => $"{argument.Name}: ${argument.Name}"));
        return given.Length == 0 ? "" : $"({given.TrimEnd(',', ' ')})";
    }

    private static IEnumerable<GraphQL.TypeSystem.InputValueDefinition> Given(ExportRequest request) =>
        request.Source.Arguments.Where(argument => request.Arguments.ContainsKey(argument.Name));

    private static string Selection(IEnumerable<IEnumerable<string>> paths) =>
        $"{{ {string.Join(' ', paths.GroupBy(path => path.First(), path => path.Skip(1).ToList()).Select(field => field.First().Count == 0 ? field.Key : $"{field.Key} {Selection(field)}"))} }}";
}
