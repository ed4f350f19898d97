namespace Transverse.GraphQL.TypeSystem.SchemaRules;

/// <summary>Spec 3: no two siblings share a name, and nothing is listed twice.</summary>
internal static class UniqueNamesRule
{
    public static IEnumerable<string> Check(Schema schema) =>
    [
        .. Repeated(schema.CollectedTypes.Select(type => type.Name)).Select(name => $"The schema has several types named \"{name}\"."),
        .. Repeated(schema.Directives.Select(directive => $"@{directive.Name}"), "is defined"),
        .. Repeated(schema.Fields().Select(field => field.Coordinate), "is defined"),
        .. Repeated(schema.InputValues().Select(value => value.Coordinate), "is defined"),
        .. Repeated(schema.EnumValues().Select(value => value.Coordinate), "is defined"),
        .. schema.OwnTypes().OfType<UnionType>().SelectMany(union =>
            Repeated(union.Types.Select(type => type.Name), $"is listed by union \"{union}\"")),
        .. schema.OwnTypes().OfType<ComplexType>().SelectMany(type =>
            Repeated(type.Interfaces.Select(super => super.Name), $"is listed by \"{type}\" as interface")),
    ];

    private static IEnumerable<string> Repeated(IEnumerable<string> names, string what) =>
        Repeated(names).Select(name => $"\"{name}\" {what} more than once.");

    private static IEnumerable<string> Repeated(IEnumerable<string> names) =>
        names.GroupBy(name => name, StringComparer.Ordinal).Where(same => same.Count() > 1).Select(same => same.Key);
}
