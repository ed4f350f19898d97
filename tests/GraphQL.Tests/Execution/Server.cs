using System.Buffers;
using System.Text;
using System.Text.Json;
using Transverse.GraphQL.Execution;
using Transverse.GraphQL.Execution.Cost;
using Transverse.GraphQL.Language;
using Transverse.GraphQL.Tools;
using Transverse.GraphQL.TypeSystem;

namespace Transverse.GraphQL.Tests.Execution;

/// <summary>A pipeline over a schema as text and data as JSON, for tests that compare whole responses.</summary>
internal sealed class Server : IServiceProvider
{
    private readonly GraphQLPipeline _pipeline;

    public Server(string sdl, string data = "{}", PipelineOptions? options = null)
    {
        Schema = SchemaBuilder.Build(DocumentParser.Parse(sdl));
        _pipeline = new GraphQLPipeline(Schema, options ?? new PipelineOptions());
        var root = (IReadOnlyDictionary<string, object?>)FromJson(JsonDocument.Parse(data).RootElement)!;
        foreach (var type in new[] { Schema.Query, Schema.Mutation })
        {
            foreach (var field in type?.Fields ?? []) field.Resolver = new PureResolver((_, _) => root.GetValueOrDefault(field.Name));
        }
    }

    public Schema Schema { get; }

    public object? GetService(Type serviceType) => null;

    /// <summary>Resolves a field, <c>Type.field</c>, for one parent after the other.</summary>
    public Server Resolve(string coordinate, Func<object, FieldContext, object?> resolve)
    {
        Field(coordinate).Resolver = new PureResolver(resolve);
        return this;
    }

    /// <summary>Resolves a field, <c>Type.field</c>, for all parents at once.</summary>
    public Server Batch(string coordinate, Func<IReadOnlyList<object>, FieldContext, ValueTask<IReadOnlyList<object?>>> resolve)
    {
        Field(coordinate).Resolver = new BatchResolver(resolve);
        return this;
    }

    /// <summary>The response as it is sent.</summary>
    public async Task<string> Execute(
        string document, string? variables = null, string? operationName = null, CostMode cost = CostMode.Enforce, CancellationToken cancellation = default)
    {
        var output = new ArrayBufferWriter<byte>();
        ResultWriter.Write(await Run(document, variables, operationName, cost, cancellation), output);
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }

    public ValueTask<ExecutionResult> Run(
        string document, string? variables = null, string? operationName = null, CostMode cost = CostMode.Enforce, CancellationToken cancellation = default)
    {
        var request = new GraphQLRequest(Encoding.UTF8.GetBytes(document))
        {
            OperationName = operationName,
            Cost = cost,
            Variables = variables is null ? default : JsonDocument.Parse(variables).RootElement,
        };
        return _pipeline.ExecuteAsync(request, this, cancellation);
    }

    private FieldDefinition Field(string coordinate) =>
        coordinate.Split('.') is [var type, var field] ? ((ComplexType)Schema.Types[type]).Fields[field] : throw new FormatException(coordinate);

    private static object? FromJson(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Object => json.EnumerateObject().ToDictionary(member => member.Name, member => FromJson(member.Value)),
        JsonValueKind.Array => json.EnumerateArray().Select(FromJson).ToArray(),
        JsonValueKind.String => json.GetString(),
        JsonValueKind.Number => json.TryGetInt32(out var number) ? number : json.GetDouble(),
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => null,
    };
}
