using System.Linq.Expressions;
using Transverse.Api.Groups;
using Transverse.Api.Queries;
using Transverse.Domain;
using Transverse.GraphQL.TypeSystem;
using Transverse.GraphQL.TypeSystem.Scalars;

namespace Transverse.Api.Entities;

/// <summary>Adds fields to the query root.</summary>
internal sealed class QueryTypeBuilder(ObjectType query, EntityTypes types)
{
    /// <summary>A field that a topic declares itself.</summary>
    public QueryTypeBuilder Field(FieldDefinition field)
    {
        query.Fields.Add(field);
        return this;
    }

    /// <summary>A connection over all entities of a class.</summary>
    public QueryTypeBuilder Connection<T>(string name, string description) where T : class, IEntity
    {
        query.Fields.Add(ConnectionField.Create(name, description, new CollectionField(Path: null, types.Get(typeof(T))), types)).Directives.Add(Costs.Resolver);
        return this;
    }

    /// <summary>The groups of all records of a type.</summary>
    public QueryTypeBuilder Groups(string name, GroupType type, string description)
    {
        type.Build(types);
        query.Fields.Add(GroupArguments.Root(type, name, description));
        return this;
    }

    /// <summary>The whole list of all entities of a class.</summary>
    /// <param name="name">The field's name.</param>
    /// <param name="description">What it means.</param>
    /// <param name="count">About how many there are.</param>
    public QueryTypeBuilder List<T>(string name, string description, int count) where T : class, IEntity
    {
        var target = types.Get(typeof(T));
        query.Fields.Add(new FieldDefinition(name, new NonNullType(new ListType(new NonNullType(target.Object))))
        {
            Description = description,
            Metadata = new CollectionField(Path: null, target),
            Resolver = CollectionResolver.List,
            Directives = { Costs.List(count), Costs.Resolver },
        });
        return this;
    }

    /// <summary>One entity by the codes that name it; null when there is none.</summary>
    /// <param name="name">The field's name.</param>
    /// <param name="description">What it means.</param>
    /// <param name="codes">The arguments: name, meaning, and the column that must equal it.</param>
    public QueryTypeBuilder Lookup<T>(
        string name, string description, params (string Argument, string Description, Expression<Func<T, string>> Column)[] codes)
        where T : class, IEntity
    {
        var target = types.Get(typeof(T));
        var field = new FieldDefinition(name, target.Object)
        {
            Description = description,
            Resolver = LookupResolver.By(target, [.. codes.Select(code => (code.Argument, (LambdaExpression)code.Column))]),
            Directives = { Costs.Resolver },
        };
        foreach (var (argument, meaning, _) in codes)
        {
            field.Arguments.Add(new InputValueDefinition(argument, new NonNullType(BuiltInScalars.String)) { Description = meaning });
        }

        query.Fields.Add(field);
        return this;
    }

    /// <summary>The only entity of a class.</summary>
    public QueryTypeBuilder Single<T>(string name, string description) where T : class, IEntity
    {
        var target = types.Get(typeof(T));
        query.Fields.Add(new FieldDefinition(name, new NonNullType(target.Object))
        {
            Description = description,
            Resolver = LookupResolver.By(target, []),
            Directives = { Costs.Resolver },
        });
        return this;
    }

    /// <summary>The fields that fetch any object by its global id.</summary>
    public QueryTypeBuilder Nodes()
    {
        var id = new NonNullType(GlobalIdType.Instance);
        var node = query.Fields.Add(new FieldDefinition("node", types.Node)
        {
            Description = "The object of a global id; null when there is none.",
            Resolver = LookupResolver.Node(types),
            Directives = { Costs.Resolver },
        });
        node.Arguments.Add(new InputValueDefinition("id", id) { Description = "An id that a field \"id\" returned." });
        var nodes = query.Fields.Add(new FieldDefinition("nodes", new NonNullType(new ListType(types.Node)))
        {
            Description = "The objects of several global ids, in their order; null where there is none.",
            Resolver = LookupResolver.Nodes(types),
            Directives = { Costs.List(LookupResolver.MaximumIds), Costs.Resolver },
        });
        var ids = new NonNullType(new ListType(id));
        nodes.Arguments.Add(new InputValueDefinition("ids", ids) { Description = $"At most {LookupResolver.MaximumIds} ids." });
        return this;
    }
}
