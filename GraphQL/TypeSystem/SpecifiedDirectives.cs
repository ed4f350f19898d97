using Transverse.GraphQL.Language;
using Transverse.GraphQL.TypeSystem.Scalars;

namespace Transverse.GraphQL.TypeSystem;

/// <summary>The directives that every schema has (Spec 3.13).</summary>
public static class SpecifiedDirectives
{
    /// <summary>The reason of a deprecation that gives none.</summary>
    public const string DefaultDeprecationReason = "No longer supported";

    private static readonly NonNullType RequiredString = new(BuiltInScalars.String);
    private static readonly NonNullType RequiredBoolean = new(BuiltInScalars.Boolean);

    /// <summary><c>@skip</c>.</summary>
    public static DirectiveDefinition Skip { get; } = Define(
        "skip",
        "Leaves the field or fragment out when the condition is true.",
        [DirectiveLocation.Field, DirectiveLocation.FragmentSpread, DirectiveLocation.InlineFragment],
        new InputValueDefinition("if", RequiredBoolean) { Description = "Whether to leave it out." });

    /// <summary><c>@include</c>.</summary>
    public static DirectiveDefinition Include { get; } = Define(
        "include",
        "Takes the field or fragment in only when the condition is true.",
        [DirectiveLocation.Field, DirectiveLocation.FragmentSpread, DirectiveLocation.InlineFragment],
        new InputValueDefinition("if", RequiredBoolean) { Description = "Whether to take it in." });

    /// <summary><c>@deprecated</c>.</summary>
    public static DirectiveDefinition Deprecated { get; } = Define(
        "deprecated",
        "Marks what clients should stop using.",
        [
            DirectiveLocation.FieldDefinition, DirectiveLocation.ArgumentDefinition,
            DirectiveLocation.InputFieldDefinition, DirectiveLocation.EnumValue,
        ],
        new InputValueDefinition("reason", RequiredString)
        {
            Description = "Why, and what to use instead, in CommonMark.",
            DefaultValue = new StringValueNode(DefaultDeprecationReason),
        });

    /// <summary><c>@specifiedBy</c>.</summary>
    public static DirectiveDefinition SpecifiedBy { get; } = Define(
        "specifiedBy",
        "Says where the format of a custom scalar is specified.",
        [DirectiveLocation.Scalar],
        new InputValueDefinition("url", RequiredString) { Description = "The address of the specification." });

    /// <summary><c>@oneOf</c>.</summary>
    public static DirectiveDefinition OneOf { get; } = Define(
        "oneOf", "Asks for exactly one member of an input object, and not null.", [DirectiveLocation.InputObject]);

    /// <summary>All of them.</summary>
    public static IReadOnlyList<DirectiveDefinition> All { get; } = [Skip, Include, Deprecated, SpecifiedBy, OneOf];

    private static DirectiveDefinition Define(
        string name, string description, DirectiveLocation[] locations, params InputValueDefinition[] arguments)
    {
        var directive = new DirectiveDefinition(name) { Description = description };
        foreach (var location in locations) directive.Locations.Add(location);
        foreach (var argument in arguments) directive.Arguments.Add(argument);
        return directive;
    }
}
