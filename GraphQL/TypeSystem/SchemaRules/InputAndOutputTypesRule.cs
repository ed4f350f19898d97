namespace Transverse.GraphQL.TypeSystem.SchemaRules;

/// <summary>Spec 3.4.2: fields return output types; arguments and the fields of input objects take input types.</summary>
internal static class InputAndOutputTypesRule
{
    public static IEnumerable<string> Check(Schema schema)
    {
        foreach (var (coordinate, field) in schema.Fields().Where(field => !field.Field.Type.IsOutputType))
            yield return $"\"{coordinate}\" can't return \"{field.Type}\", which is an input type.";

        foreach (var (coordinate, value) in schema.InputValues().Where(value => !value.Value.Type.IsInputType))
            yield return $"\"{coordinate}\" can't take \"{value.Type}\", which is not an input type.";
    }
}
