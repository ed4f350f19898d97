namespace Transverse.GraphQL.TypeSystem.SchemaRules;

/// <summary>
/// Spec 3.6, IsValidImplementation: a type has the fields of its interfaces, with results as narrow and the same arguments.
/// </summary>
internal static class InterfaceFieldsRule
{
    public static IEnumerable<string> Check(Schema schema) =>
        from type in schema.OwnTypes().OfType<ComplexType>()
        from super in type.Interfaces.Distinct()
        where !ReferenceEquals(type, super)
        from promised in super.Fields
        from message in Check(schema, type, super, promised)
        select message;

    private static IEnumerable<string> Check(Schema schema, ComplexType type, InterfaceType super, FieldDefinition promised)
    {
        var (coordinate, promise) = ($"{type}.{promised.Name}", $"{super}.{promised.Name}");
        if (!type.Fields.TryGet(promised.Name, out var field))
        {
            yield return $"\"{type}\" lacks the field \"{promise}\" of its interface.";
            yield break;
        }

        if (!schema.IsSubType(field.Type, promised.Type))
            yield return $"\"{coordinate}\" returns \"{field.Type}\", but \"{promise}\" promises \"{promised.Type}\".";
        if (field.DeprecationReason is not null && promised.DeprecationReason is null)
            yield return $"\"{coordinate}\" can't be deprecated while \"{promise}\" is not.";

        foreach (var argument in promised.Arguments)
        {
            var name = $"({argument.Name}:)";
            if (!field.Arguments.TryGet(argument.Name, out var own))
                yield return $"\"{coordinate}\" lacks the argument \"{promise}{name}\" of its interface.";
            else if (!own.Type.Equals(argument.Type))
                yield return $"\"{coordinate}{name}\" takes \"{own.Type}\", but \"{promise}{name}\" takes \"{argument.Type}\".";
        }

        foreach (var own in field.Arguments.Where(own => own.IsRequired && !promised.Arguments.TryGet(own.Name, out _)))
            yield return $"\"{coordinate}({own.Name}:)\" can't be required, for \"{promise}\" does not have it.";
    }
}
