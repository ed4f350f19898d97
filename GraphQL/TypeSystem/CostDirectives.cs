using System.Globalization;
using Transverse.GraphQL.Language;
using Transverse.GraphQL.TypeSystem.Scalars;

namespace Transverse.GraphQL.TypeSystem;

/// <summary>
/// The directives by which a schema says what its parts cost: those of IBM's cost specification as HotChocolate 16 defines them. A schema that
/// applies them must define them.
/// </summary>
public static class CostDirectives
{
    private static readonly ListType Names = new(new NonNullType(BuiltInScalars.String));

    /// <summary><c>@cost</c>.</summary>
    public static DirectiveDefinition Cost { get; } = Define(
        "cost",
        "Says what every appearance of a type, field or argument adds to the cost of an operation.",
        [
            DirectiveLocation.Scalar, DirectiveLocation.Object, DirectiveLocation.FieldDefinition,
            DirectiveLocation.ArgumentDefinition, DirectiveLocation.Enum, DirectiveLocation.InputFieldDefinition,
        ],
        new InputValueDefinition("weight", new NonNullType(BuiltInScalars.String)) { Description = "A number as text; it may be negative." });

    /// <summary><c>@listSize</c>.</summary>
    public static DirectiveDefinition ListSize { get; } = Define(
        "listSize",
        "Says how long a list is, or where to find that out. It multiplies the cost of everything below the list.",
        [DirectiveLocation.FieldDefinition],
        new InputValueDefinition("assumedSize", BuiltInScalars.Int) { Description = "How long the list is at most, or usually." },
        new InputValueDefinition("slicingArguments", Names) { Description = "The arguments of the field that say how long the list is; the greatest one counts." },
        new InputValueDefinition("slicingArgumentDefaultValue", BuiltInScalars.Int) { Description = "How long the list is when none of these arguments is given." },
        new InputValueDefinition("sizedFields", Names) { Description = "The fields of the returned type whose lists have this size, in place of the field itself." },
        new InputValueDefinition("requireOneSlicingArgument", BuiltInScalars.Boolean)
        {
            Description = "Whether exactly one of the slicing arguments must be given.",
            DefaultValue = new BooleanValueNode(true),
        });

    /// <summary>Both of them.</summary>
    public static IReadOnlyList<DirectiveDefinition> All { get; } = [Cost, ListSize];

    /// <summary>An application of <c>@cost</c>.</summary>
    public static DirectiveNode Weight(double weight) => new(
        new NameNode(Cost.Name),
        [new ArgumentNode(new NameNode("weight"), new StringValueNode(weight.ToString(CultureInfo.InvariantCulture)))]);

    private static DirectiveDefinition Define(
        string name, string description, DirectiveLocation[] locations, params InputValueDefinition[] arguments)
    {
        var directive = new DirectiveDefinition(name) { Description = description };
        foreach (var location in locations) directive.Locations.Add(location);
        foreach (var argument in arguments) directive.Arguments.Add(argument);
        return directive;
    }
}
