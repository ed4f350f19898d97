using Transverse.Api.Queries;
using Transverse.GraphQL.TypeSystem;
using Transverse.GraphQL.TypeSystem.Scalars;

namespace Transverse.Api.Entities;

/// <summary>The types that belong to no topic.</summary>
internal static class SharedTypes
{
    public static InterfaceType Node()
    {
        var node = new InterfaceType("Node")
        {
            Description = "An object that can be fetched again by its id.",
            ResolveType = value => ((Row)value).Type.Name,
        };
        node.Fields.Add(new FieldDefinition("id", new NonNullType(GlobalIdType.Instance)) { Description = IdDescription });
        return node;
    }

    public const string IdDescription = "Opaque id, the same in every release as long as the object's code stays.";

    public static EnumType SortDirection()
    {
        var type = new EnumType("SortEnumType") { Description = "The direction of an order." };
        type.Values.Add(new EnumValueDefinition("ASC") { Description = "Smallest first; absent values come before all others." });
        type.Values.Add(new EnumValueDefinition("DESC") { Description = "Greatest first; absent values come after all others." });
        return type;
    }

    public static ObjectType PageInfo()
    {
        var type = new ObjectType("PageInfo") { Description = "Where a page stands in its list." };
        type.Add("hasNextPage", new NonNullType(BuiltInScalars.Boolean), "Whether items follow this page.", (Page page) => page.HasNextPage);
        type.Add("hasPreviousPage", new NonNullType(BuiltInScalars.Boolean), "Whether items precede this page.", (Page page) => page.HasPreviousPage);
        type.Add("startCursor", BuiltInScalars.String, "The cursor of the first item; null on an empty page.", (Page page) => page.Edges.Count > 0 ? page.Edges[0].Cursor : null);
        type.Add("endCursor", BuiltInScalars.String, "The cursor of the last item; null on an empty page.", (Page page) => page.Edges.Count > 0 ? page.Edges[^1].Cursor : null);
        return type;
    }
}
