using Transverse.Api.Queries;
using Transverse.GraphQL.Execution;
using Transverse.GraphQL.TypeSystem;
using Transverse.GraphQL.TypeSystem.Scalars;

namespace Transverse.Api.Entities;

/// <summary>A connection, shaped as HotChocolate shapes it.</summary>
internal sealed class ConnectionType
{
    /// <summary>Makes the types.</summary>
    /// <param name="prefix">What the names of the types begin with.</param>
    /// <param name="item">The type of the items.</param>
    /// <param name="pageInfo">Says where a page stands.</param>
    public ConnectionType(string prefix, NamedType item, ObjectType pageInfo)
    {
        Edge = new ObjectType($"{prefix}Edge") { Description = $"An item of a {prefix}Connection." };
        Add(Edge, "cursor", new NonNullType(BuiltInScalars.String), "Where the item stands: give it as \"after\" or \"before\".", (value, _) => ((Edge)value).Cursor);
        Add(Edge, "node", new NonNullType(item), "The item.", (value, context) => ((Edge)value).Node(context.Field));

        Object = new ObjectType($"{prefix}Connection") { Description = $"A page of a list of {item.Name}." };
        Add(Object, "pageInfo", new NonNullType(pageInfo), "Where this page stands in the list.", (value, _) => value);
        Add(Object, "edges", new ListType(new NonNullType(Edge)), "The items with their cursors.", (value, _) => ((Page)value).Edges);
        Add(Object, "nodes", new ListType(new NonNullType(item)), "The items.", (value, context) => ((Page)value).Nodes(context.Field));
        Add(Object, "totalCount", new NonNullType(BuiltInScalars.Int), "How many items the whole list has under \"where\", on all pages.", (value, _) => ((Page)value).TotalCount).Directives.Add(Costs.Resolver);
    }

    /// <summary>The connection.</summary>
    public ObjectType Object { get; }

    /// <summary>Its edge.</summary>
    public ObjectType Edge { get; }

    private static FieldDefinition Add(ObjectType type, string name, GraphType fieldType, string description, Func<object, FieldContext, object?> read) =>
        type.Fields.Add(new FieldDefinition(name, fieldType) { Description = description, Resolver = new PureResolver(read) });
}
