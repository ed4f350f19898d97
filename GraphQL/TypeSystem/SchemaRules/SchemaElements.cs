using Transverse.GraphQL.TypeSystem.Introspection;

namespace Transverse.GraphQL.TypeSystem.SchemaRules;

/// <summary>The parts of a schema that its author wrote, with their coordinates.</summary>
internal static class SchemaElements
{
    /// <summary>All types but those of introspection, types of a repeated name included.</summary>
    public static IEnumerable<NamedType> OwnTypes(this Schema schema) =>
        schema.CollectedTypes.Where(type => !IntrospectionTypes.All.Contains(type));

    /// <summary>Fields of objects and interfaces.</summary>
    public static IEnumerable<(string Coordinate, FieldDefinition Field)> Fields(this Schema schema) =>
        from type in schema.OwnTypes().OfType<ComplexType>()
        from field in type.Fields
        select ($"{type}.{field.Name}", field);

    /// <summary>Arguments of fields and directives.</summary>
    public static IEnumerable<(string Coordinate, InputValueDefinition Argument)> Arguments(this Schema schema) =>
        (from field in schema.Fields()
         from argument in field.Field.Arguments
         select ($"{field.Coordinate}({argument.Name}:)", argument))
        .Concat(
         from directive in schema.Directives
         from argument in directive.Arguments
         select ($"@{directive.Name}({argument.Name}:)", argument));

    /// <summary>Members of input objects.</summary>
    public static IEnumerable<(string Coordinate, InputValueDefinition Field)> InputFields(this Schema schema) =>
        from type in schema.OwnTypes().OfType<InputObjectType>()
        from field in type.Fields
        select ($"{type}.{field.Name}", field);

    /// <summary>Arguments and members of input objects.</summary>
    public static IEnumerable<(string Coordinate, InputValueDefinition Value)> InputValues(this Schema schema) =>
        schema.Arguments().Concat(schema.InputFields());

    /// <summary>Values of enums.</summary>
    public static IEnumerable<(string Coordinate, EnumValueDefinition Value)> EnumValues(this Schema schema) =>
        from type in schema.OwnTypes().OfType<EnumType>()
        from value in type.Values
        select ($"{type}.{value.Name}", value);
}
