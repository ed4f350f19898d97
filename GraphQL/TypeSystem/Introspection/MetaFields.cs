using Transverse.GraphQL.TypeSystem.Scalars;

namespace Transverse.GraphQL.TypeSystem.Introspection;

/// <summary>The fields that types have without declaring them (Spec 4.1, 4.2).</summary>
public static class MetaFields
{
    /// <summary><c>__typename</c>, on every object, interface and union.</summary>
    public static FieldDefinition TypeName { get; } =
        new("__typename", new NonNullType(BuiltInScalars.String)) { Description = "The name of the object's type." };

    /// <summary><c>__schema</c>, on the query root.</summary>
    public static FieldDefinition Schema { get; } =
        new("__schema", new NonNullType(IntrospectionTypes.Schema)) { Description = "The schema of this service." };

    /// <summary><c>__type</c>, on the query root.</summary>
    public static FieldDefinition Type { get; } = MakeType();

    private static FieldDefinition MakeType()
    {
        var field = new FieldDefinition("__type", IntrospectionTypes.Type)
        {
            Description = "One type of this service, by name; null when there is none.",
        };
        field.Arguments.Add(new InputValueDefinition("name", new NonNullType(BuiltInScalars.String)));
        return field;
    }
}
