namespace Transverse.GraphQL.TypeSystem.SchemaRules;

/// <summary>Spec 3.10: the fields of a oneOf input object are nullable and have no default.</summary>
internal static class OneOfRule
{
    public static IEnumerable<string> Check(Schema schema)
    {
        foreach (var type in schema.OwnTypes().OfType<InputObjectType>().Where(type => type.IsOneOf))
        {
            foreach (var field in type.Fields)
            {
                if (field.Type is NonNullType) yield return $"\"{type}.{field.Name}\" must be nullable, for its type is oneOf.";
                if (field.DefaultValue is not null) yield return $"\"{type}.{field.Name}\" can't have a default, for its type is oneOf.";
            }
        }
    }
}
