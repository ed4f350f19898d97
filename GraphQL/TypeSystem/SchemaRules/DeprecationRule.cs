namespace Transverse.GraphQL.TypeSystem.SchemaRules;

/// <summary>Spec 3.13.3: what must be given can't be deprecated.</summary>
internal static class DeprecationRule
{
    public static IEnumerable<string> Check(Schema schema) =>
        from value in schema.InputValues()
        where value.Value.IsRequired && value.Value.DeprecationReason is not null
        select $"\"{value.Coordinate}\" is required and can't be deprecated: make it nullable or give it a default first.";
}
