namespace Transverse.GraphQL.TypeSystem.SchemaRules;

/// <summary>Spec 3.6 to 3.10 and 3.13: a type has at least one member, a directive at least one place.</summary>
internal static class NonEmptyTypesRule
{
    public static IEnumerable<string> Check(Schema schema)
    {
        foreach (var type in schema.OwnTypes())
        {
            if (Lacks(type) is { } member) yield return $"\"{type}\" has no {member}: it needs at least one.";
        }

        foreach (var directive in schema.Directives.Where(directive => directive.Locations.Count == 0))
            yield return $"\"@{directive.Name}\" has no place where it may stand: it needs at least one.";
    }

    private static string? Lacks(NamedType type) => type switch
    {
        ComplexType { Fields.Count: 0 } or InputObjectType { Fields.Count: 0 } => "field",
        EnumType { Values.Count: 0 } => "value",
        UnionType { Types.Count: 0 } => "member type",
        _ => null,
    };
}
