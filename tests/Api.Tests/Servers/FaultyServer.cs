using Microsoft.Extensions.DependencyInjection;
using Transverse.Api.Hosting;
using Transverse.GraphQL;
using Transverse.GraphQL.Execution;
using Transverse.GraphQL.TypeSystem;
using Transverse.GraphQL.TypeSystem.Scalars;

namespace Transverse.Api.Tests.Servers;

/// <summary>The real host with a schema whose fields do what must never happen.</summary>
internal static class FaultyServer
{
    /// <summary>What the client must never see.</summary>
    public const string Secret = "Host=secret-machine";

    public static Task<TestServer> StartAsync(params string[] settings)
    {
        var schema = Schema();
        var pipeline = new GraphQLPipeline(schema, GraphQLRegistration.Limits with { Timeout = TimeSpan.FromMilliseconds(200) });
        return TestServer.StartAsync(settings, services => services.AddSingleton(schema).AddSingleton(pipeline), load: false);
    }

    private static GraphQL.TypeSystem.Schema Schema()
    {
        var query = new ObjectType("Query");
        query.Fields.Add(new FieldDefinition("fine", BuiltInScalars.String) { Resolver = new PureResolver((_, _) => "fine") });
        query.Fields.Add(new FieldDefinition("throws", BuiltInScalars.String) { Resolver = new PureResolver((_, _) => throw new InvalidOperationException(Secret)) });
        query.Fields.Add(new FieldDefinition("throwsLater", new NonNullType(BuiltInScalars.String)) { Resolver = new BatchResolver(ThrowAsync) });
        query.Fields.Add(new FieldDefinition("unwritable", new UnwritableType()) { Resolver = new PureResolver((_, _) => "fine") });
        query.Fields.Add(new FieldDefinition("waits", BuiltInScalars.String) { Resolver = new BatchResolver(WaitAsync) });
        var mutation = new ObjectType("Mutation");
        mutation.Fields.Add(new FieldDefinition("change", BuiltInScalars.String) { Resolver = new PureResolver((_, _) => "changed") });
        return new GraphQL.TypeSystem.Schema(query, mutation);
    }

    private static async ValueTask<IReadOnlyList<object?>> ThrowAsync(IReadOnlyList<object> parents, FieldContext context)
    {
        await Task.Yield();
        throw new InvalidOperationException(Secret);
    }

    private static async ValueTask<IReadOnlyList<object?>> WaitAsync(IReadOnlyList<object> parents, FieldContext context)
    {
        await Task.Delay(Timeout.Infinite, context.Request.Cancellation);
        return [null];
    }
}
