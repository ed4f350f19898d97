using Transverse.GraphQL.Language;
using Transverse.GraphQL.TypeSystem.Scalars;

namespace Transverse.GraphQL.TypeSystem.Introspection;

/// <summary>
/// The types by which a schema describes itself, exactly those of the specification's Appendix D (Spec 4.2).
/// Every schema shares them.
/// </summary>
public static class IntrospectionTypes
{
    /// <summary><c>__TypeKind</c>.</summary>
    public static EnumType TypeKind { get; } = MakeEnum(
        "__TypeKind",
        "The kinds of types.",
        ["SCALAR", "OBJECT", "INTERFACE", "UNION", "ENUM", "INPUT_OBJECT", "LIST", "NON_NULL"]);

    /// <summary><c>__DirectiveLocation</c>.</summary>
    public static EnumType DirectiveLocation { get; } =
        MakeEnum("__DirectiveLocation", "The places where a directive may stand.", DirectiveLocationNames.All);

    /// <summary><c>__Schema</c>.</summary>
    public static ObjectType Schema { get; } = new("__Schema") { Description = "A schema: its types, root types and directives." };

    /// <summary><c>__Type</c>.</summary>
    public static ObjectType Type { get; } =
        new("__Type") { Description = "A named type, a list or a non-null type; which of the fields apply depends on the kind." };

    /// <summary><c>__Field</c>.</summary>
    public static ObjectType Field { get; } = new("__Field") { Description = "A field of an object or interface." };

    /// <summary><c>__InputValue</c>.</summary>
    public static ObjectType InputValue { get; } = new("__InputValue") { Description = "An argument, or a member of an input object." };

    /// <summary><c>__EnumValue</c>.</summary>
    public static ObjectType EnumValue { get; } = new("__EnumValue") { Description = "A value of an enum." };

    /// <summary><c>__Directive</c>.</summary>
    public static ObjectType Directive { get; } = new("__Directive") { Description = "A directive that documents may apply." };

    /// <summary>All of them.</summary>
    public static IReadOnlyList<NamedType> All { get; } =
        [Schema, Type, Field, InputValue, EnumValue, Directive, TypeKind, DirectiveLocation];

    static IntrospectionTypes()
    {
        var text = BuiltInScalars.String;
        var name = new NonNullType(text);
        var boolean = new NonNullType(BuiltInScalars.Boolean);
        var type = new NonNullType(Type);
        var types = new ListType(type);
        var inputValues = new ListType(new NonNullType(InputValue));

        Add(Schema, "description", text);
        Add(Schema, "types", new NonNullType(types));
        Add(Schema, "queryType", type);
        Add(Schema, "mutationType", Type);
        Add(Schema, "subscriptionType", Type);
        Add(Schema, "directives", new NonNullType(new ListType(new NonNullType(Directive))));

        Add(Type, "kind", new NonNullType(TypeKind));
        Add(Type, "name", text);
        Add(Type, "description", text);
        Add(Type, "specifiedByURL", text);
        AddFiltered(Type, "fields", new ListType(new NonNullType(Field)));
        Add(Type, "interfaces", types);
        Add(Type, "possibleTypes", types);
        AddFiltered(Type, "enumValues", new ListType(new NonNullType(EnumValue)));
        AddFiltered(Type, "inputFields", inputValues);
        Add(Type, "ofType", Type);
        Add(Type, "isOneOf", BuiltInScalars.Boolean);

        AddNameAndDescription(Field);
        AddFiltered(Field, "args", new NonNullType(inputValues));
        Add(Field, "type", type);
        AddDeprecation(Field);

        AddNameAndDescription(InputValue);
        Add(InputValue, "type", type);
        Add(InputValue, "defaultValue", text);
        AddDeprecation(InputValue);

        AddNameAndDescription(EnumValue);
        AddDeprecation(EnumValue);

        AddNameAndDescription(Directive);
        Add(Directive, "isRepeatable", boolean);
        Add(Directive, "locations", new NonNullType(new ListType(new NonNullType(DirectiveLocation))));
        AddFiltered(Directive, "args", new NonNullType(inputValues));

        void AddNameAndDescription(ObjectType owner)
        {
            Add(owner, "name", name);
            Add(owner, "description", text);
        }

        void AddDeprecation(ObjectType owner)
        {
            Add(owner, "isDeprecated", boolean);
            Add(owner, "deprecationReason", text);
        }

        void AddFiltered(ObjectType owner, string field, GraphType type)
        {
            var includeDeprecated = new InputValueDefinition("includeDeprecated", boolean) { DefaultValue = new BooleanValueNode(false) };
            Add(owner, field, type).Arguments.Add(includeDeprecated);
        }
    }

    private static FieldDefinition Add(ObjectType owner, string name, GraphType type) => owner.Fields.Add(new FieldDefinition(name, type));

    private static EnumType MakeEnum(string name, string description, IReadOnlyList<string> values)
    {
        var type = new EnumType(name) { Description = description };
        foreach (var value in values) type.Values.Add(new EnumValueDefinition(value));
        return type;
    }
}
