using Transverse.Api.Entities;
using Transverse.Api.Queries;
using Transverse.GraphQL.Execution;
using Transverse.GraphQL.TypeSystem;
using Transverse.GraphQL.TypeSystem.Scalars;

namespace Transverse.Api.Schema.Dataset;

/// <summary>How many objects of a kind are loaded.</summary>
/// <param name="Kind">The GraphQL type.</param>
/// <param name="Count">How many.</param>
internal sealed record KindCount(string Kind, int Count)
{
    public static FieldDefinition Field(EntityTypes types)
    {
        var type = new ObjectType("KindCount") { Description = "How many objects of a kind are loaded [effectif]." };
        type.Add("kind", new NonNullType(BuiltInScalars.String), "The name of the GraphQL type.", (KindCount count) => count.Kind);
        type.Add("count", new NonNullType(BuiltInScalars.Int), "How many.", (KindCount count) => count.Count);
        return new FieldDefinition("counts", new NonNullType(new ListType(new NonNullType(type))))
        {
            Description = "How many objects of each kind are loaded [effectifs].",
            Resolver = Resolver(types),
            Directives = { Costs.List(10), Costs.Resolver },
        };
    }

    private static BatchResolver Resolver(EntityTypes types) => new(async (parents, context) =>
    {
        var session = context.Request.Services.GetRequiredService<QuerySession>();
        var counts = new List<KindCount>();
        foreach (var type in types.All.Where(type => type.NodeKey is not null))
        {
            var query = session.Translated(context.Field, type.Name, database => CountQuery.Translate(database, new CollectionField(Path: null, type), parent: null, condition: null));
            counts.Add(new KindCount(type.Name, (await query.ReadAsync(session, [], parents: null, context)).GetValueOrDefault(0)));
        }

        return [.. parents.Select(_ => counts)];
    });
}
