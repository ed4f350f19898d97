using Transverse.Api.Queries;
using Transverse.GraphQL.TypeSystem;
using Transverse.GraphQL.TypeSystem.Scalars;

namespace Transverse.Api.Entities;

/// <summary>A field that returns a connection, with HotChocolate's arguments in HotChocolate's order.</summary>
internal static class ConnectionField
{
    public static FieldDefinition Create(string name, string description, CollectionField collection, EntityTypes types)
    {
        var field = new FieldDefinition(name, types.Connection(collection.Target).Object)
        {
            Description = description,
            Metadata = collection,
            Resolver = CollectionResolver.Connection,
        };
        AddPaging(field);
        Add(field, "where", collection.Target.Filter, "Only items that meet these conditions.").Directives.Add(Costs.Argument);
        Add(field, "order", new ListType(new NonNullType(collection.Target.Sort)), "The order, most important first; ties are always broken the same way.")
            .Directives.Add(Costs.Argument);
        return field;
    }

    /// <summary>The arguments that cut a page, and what the page costs.</summary>
    public static void AddPaging(FieldDefinition field)
    {
        field.Directives.Add(Costs.Page);
        Add(field, "first", BuiltInScalars.Int, $"How many items from the beginning: {Paging.DefaultSize} when neither \"first\" nor \"last\" is given, at most {Paging.MaximumSize}.");
        Add(field, "after", BuiltInScalars.String, "Only items after this cursor.");
        Add(field, "last", BuiltInScalars.Int, $"How many items from the end, at most {Paging.MaximumSize}.");
        Add(field, "before", BuiltInScalars.String, "Only items before this cursor.");
    }

    private static InputValueDefinition Add(FieldDefinition field, string argument, GraphType type, string meaning) =>
        field.Arguments.Add(new InputValueDefinition(argument, type) { Description = meaning });
}
