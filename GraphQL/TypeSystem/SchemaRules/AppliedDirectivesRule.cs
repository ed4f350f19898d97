using Transverse.GraphQL.Language;

namespace Transverse.GraphQL.TypeSystem.SchemaRules;

/// <summary>
/// Spec 3.13: directives applied to the schema's parts are defined, stand where they may, as often as they may, with the arguments
/// that they need.
/// </summary>
internal static class AppliedDirectivesRule
{
    public static IEnumerable<string> Check(Schema schema) =>
        from part in Parts(schema)
        from message in Check(schema, part)
        select message;

    private static IEnumerable<string> Check(Schema schema, Part part)
    {
        var standing = part.Told.ToHashSet(StringComparer.Ordinal);
        foreach (var node in part.Directives)
        {
            var name = node.Name.Value;
            if (!schema.Directives.TryGet(name, out var directive))
            {
                yield return $"\"@{name}\" stands on \"{part.Coordinate}\", but is not defined.";
                continue;
            }

            if (!directive.Locations.Contains(part.Location))
                yield return $"\"@{name}\" can't stand on \"{part.Coordinate}\": its places are {Places(directive)}.";
            if (!standing.Add(name) && !directive.IsRepeatable)
                yield return $"\"@{name}\" stands on \"{part.Coordinate}\" more than once, but is not repeatable.";
            foreach (var message in CheckArguments(directive, node, part.Coordinate)) yield return message;
        }
    }

    private static string Places(DirectiveDefinition directive) =>
        string.Join(", ", directive.Locations.Select(DirectiveLocationNames.NameOf));

    private static IEnumerable<string> CheckArguments(DirectiveDefinition directive, DirectiveNode node, string coordinate)
    {
        var given = node.Arguments.ToLookup(argument => argument.Name.Value, argument => argument.Value);
        foreach (var arguments in given)
        {
            if (!directive.Arguments.TryGet(arguments.Key, out _))
                yield return $"\"@{directive.Name}\" on \"{coordinate}\" has no argument \"{arguments.Key}\".";
            if (arguments.Count() > 1)
                yield return $"\"@{directive.Name}\" on \"{coordinate}\" gives its argument \"{arguments.Key}\" more than once.";
        }

        foreach (var argument in directive.Arguments)
        {
            if (argument.IsRequired && !given.Contains(argument.Name))
                yield return $"\"@{directive.Name}\" on \"{coordinate}\" needs its argument \"{argument.Name}\".";
            foreach (var value in given[argument.Name])
            {
                if (DefaultValuesRule.Problem(argument.Type, value) is { } problem)
                    yield return $"\"@{directive.Name}({argument.Name}:)\" on \"{coordinate}\" is invalid: {problem}.";
            }
        }
    }

    private static IEnumerable<Part> Parts(Schema schema) =>
    [
        new("schema", DirectiveLocation.Schema, schema.AppliedDirectives, []),
        .. schema.OwnTypes().Select(type => new Part(type.Name, LocationOf(type), type.Directives, Told(type))),
        .. schema.Fields().Select(field => Part.Of(field.Coordinate, DirectiveLocation.FieldDefinition, field.Field)),
        .. schema.Arguments().Select(argument => Part.Of(argument.Coordinate, DirectiveLocation.ArgumentDefinition, argument.Argument)),
        .. schema.InputFields().Select(field => Part.Of(field.Coordinate, DirectiveLocation.InputFieldDefinition, field.Field)),
        .. schema.EnumValues().Select(value => Part.Of(value.Coordinate, DirectiveLocation.EnumValue, value.Value)),
    ];

    private static DirectiveLocation LocationOf(NamedType type) => type switch
    {
        ObjectType => DirectiveLocation.Object,
        InterfaceType => DirectiveLocation.Interface,
        UnionType => DirectiveLocation.Union,
        EnumType => DirectiveLocation.Enum,
        InputObjectType => DirectiveLocation.InputObject,
        _ => DirectiveLocation.Scalar,
    };

    private static IReadOnlyList<string> Told(NamedType type) => type switch
    {
        InputObjectType { IsOneOf: true } => [SpecifiedDirectives.OneOf.Name],
        ScalarType { SpecifiedByUrl: not null } => [SpecifiedDirectives.SpecifiedBy.Name],
        _ => [],
    };

    /// <summary>A part of the schema: where it is, what stands on it, and which specified directives its properties tell.</summary>
    private sealed record Part(
        string Coordinate, DirectiveLocation Location, IEnumerable<DirectiveNode> Directives, IReadOnlyList<string> Told)
    {
        public static Part Of(string coordinate, DirectiveLocation location, MemberDefinition member) =>
            new(coordinate, location, member.Directives, member.DeprecationReason is null ? [] : [SpecifiedDirectives.Deprecated.Name]);
    }
}
