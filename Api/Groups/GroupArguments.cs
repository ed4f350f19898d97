using Transverse.Api.Entities;
using Transverse.Api.Queries;
using Transverse.GraphQL.Errors;
using Transverse.GraphQL.Execution;
using Transverse.GraphQL.Language;
using Transverse.GraphQL.TypeSystem;
using Transverse.GraphQL.TypeSystem.Scalars;

namespace Transverse.Api.Groups;

/// <summary>The arguments of fields that return groups.</summary>
internal static class GroupArguments
{
    /// <summary>The dimensions, none by default, and which groups in which order.</summary>
    public static InputValueDefinition By(GroupType type) => new("by", new NonNullType(new ListType(new NonNullType(type.DimensionEnum))))
    {
        Description = $"The dimensions to group by, each once, at most {Dimension.MaximumCount} with those of the groups above; none makes one group.",
    };

    /// <summary>Only groups that meet conditions.</summary>
    public static InputValueDefinition Having(GroupType type) => new("having", type.Having) 
    {
        Description = "Only groups that meet these conditions.",
        Directives = { Costs.Argument },
    };

    /// <summary>The order.</summary>
    public static InputValueDefinition Order(GroupType type) => new("order", new ListType(new NonNullType(type.Sort)))
    {
        Description = "The order, most important first; then, and without it, by the keys: numbers and texts as they are, entities in the order of the dataset.",
        Directives = { Costs.Argument },
    };

    /// <summary>Adds the arguments of a plain list of groups.</summary>
    public static void AddTo(FieldDefinition field, GroupType type)
    {
        field.Directives.Add(Costs.Groups);
        field.Arguments.Add(By(type));
        field.Arguments.Add(Having(type));
        field.Arguments.Add(Order(type));
        field.Arguments.Add(new InputValueDefinition("first", BuiltInScalars.Int)
        {
            Description = $"How many groups, within each group above, from the beginning of the order: all by default, at most {GroupConnection.MaximumSize}.",
        });
    }

    /// <summary>Adds the root field of a type's groups.</summary>
    public static FieldDefinition Root(GroupType type, string name, string description)
    {
        var field = new FieldDefinition(name, type.Connection) 
        {
            Description = description,
            Resolver = GroupConnection.Resolver(type),
            Directives = { Costs.GroupPage, Costs.Resolver },
        };
        var by = By(type);
        by.DefaultValue = new ListValueNode([]);
        field.Arguments.Add(by);
        Add("where", type.Entity.Filter, "Only records that meet these conditions.").Directives.Add(Costs.Argument);
        field.Arguments.Add(Having(type));
        field.Arguments.Add(Order(type));
        Add("first", BuiltInScalars.Int, $"How many groups from the beginning: {GroupConnection.DefaultSize} when neither \"first\" nor \"last\" is given, at most {GroupConnection.MaximumSize}.");
        Add("after", BuiltInScalars.String, "Only groups after this cursor.");
        Add("last", BuiltInScalars.Int, $"How many groups from the end, at most {GroupConnection.MaximumSize}.");
        Add("before", BuiltInScalars.String, "Only groups before this cursor.");
        return field;

        InputValueDefinition Add(string argument, GraphType argumentType, string meaning) => field.Arguments.Add(new InputValueDefinition(argument, argumentType) { Description = meaning });
    }

    /// <summary>Reads the dimensions of a field.</summary>
    /// <param name="type">What is grouped.</param>
    /// <param name="context">The field.</param>
    /// <param name="above">The dimensions of the groups above.</param>
    /// <param name="values">Takes the shape.</param>
    /// <exception cref="GraphQLException">A dimension stands twice, or there are too many.</exception>
    public static IReadOnlyList<Dimension> ReadBy(GroupType type, FieldContext context, IReadOnlyList<Dimension> above, QueryValues values)
    {
        var by = new List<Dimension>();
        foreach (var name in context.Arguments.Get<IEnumerable<object?>>("by") ?? [])
        {
            var dimension = type.Dimensions.First(candidate => candidate.Name == (string)name!);
            if (by.Contains(dimension)) throw new GraphQLException($"The dimension {name} stands twice in \"by\": give it once.", "GROUP_DIMENSION_TWICE");
            if (above.Contains(dimension))
            {
                throw new GraphQLException($"These groups are grouped by {name} already: break them down by another dimension.", "GROUP_DIMENSION_ABOVE");
            }

            by.Add(dimension);
            values.Note((string)name!);
        }

        var count = above.Count + by.Count;
        if (count <= Dimension.MaximumCount) return by;
        throw new GraphQLException(
            $"A group has at most {Dimension.MaximumCount} dimensions, those of the groups above included, but {count} were given: give fewer.",
            "GROUP_TOO_MANY_DIMENSIONS");
    }
}
