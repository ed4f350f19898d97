using System.Text.RegularExpressions;

namespace Transverse.GraphQL.TypeSystem.SchemaRules;

/// <summary>
/// Spec 2.1.9 and 3.9: names follow the grammar, two leading underscores are introspection's, and enum values can't be mistaken for
/// other literals.
/// </summary>
internal static partial class NamesRule
{
    public static IEnumerable<string> Check(Schema schema)
    {
        foreach (var (coordinate, name) in Named(schema))
        {
            if (!Grammar().IsMatch(name))
                yield return $"\"{coordinate}\" is not a name: use letters, digits and underscores, and no digit first.";
            else if (name.StartsWith("__", StringComparison.Ordinal))
                yield return $"\"{coordinate}\" begins with two underscores, which are reserved for introspection.";
        }

        foreach (var (coordinate, _) in schema.EnumValues().Where(value => value.Value.Name is "true" or "false" or "null"))
            yield return $"\"{coordinate}\" would read as another literal: an enum value can't be named true, false or null.";
    }

    private static IEnumerable<(string Coordinate, string Name)> Named(Schema schema) =>
        schema.OwnTypes().Select(type => (type.Name, type.Name))
            .Concat(schema.Directives.Select(directive => ($"@{directive.Name}", directive.Name)))
            .Concat(schema.Fields().Select(field => (field.Coordinate, field.Field.Name)))
            .Concat(schema.InputValues().Select(value => (value.Coordinate, value.Value.Name)))
            .Concat(schema.EnumValues().Select(value => (value.Coordinate, value.Value.Name)));

    [GeneratedRegex(@"^[A-Za-z_][A-Za-z0-9_]*\z")]
    private static partial Regex Grammar();
}
