using System.Collections.Frozen;
using Transverse.GraphQL.Language;
using Transverse.GraphQL.TypeSystem;
using Transverse.GraphQL.TypeSystem.Introspection;

namespace Transverse.GraphQL.Execution.Introspection;

/// <summary>
/// How the introspection fields find their values (Spec 4). Their types belong to the type system, which knows nothing of
/// execution, so the resolvers are kept here, by field.
/// </summary>
internal static class IntrospectionResolvers
{
    private static readonly FrozenDictionary<FieldDefinition, PureResolver> Resolvers = new Dictionary<FieldDefinition, PureResolver>
    {
        [MetaFields.TypeName] = new((_, context) => context.Field.Parent.Name),
        [MetaFields.Schema] = new((_, context) => context.Request.Schema),
        [MetaFields.Type] = new((_, context) => context.Request.Schema.Types.GetValueOrDefault(context.Arguments.Get<string>("name")!)),

        [SchemaField("description")] = From<Schema>(schema => schema.Description),
        [SchemaField("types")] = From<Schema>(schema => schema.Types.Values),
        [SchemaField("queryType")] = From<Schema>(schema => schema.Query),
        [SchemaField("mutationType")] = From<Schema>(schema => schema.Mutation),
        [SchemaField("subscriptionType")] = From<Schema>(schema => schema.Subscription),
        [SchemaField("directives")] = From<Schema>(schema => schema.Directives),

        [TypeField("kind")] = From<GraphType>(KindOf),
        [TypeField("name")] = From<GraphType>(type => (type as NamedType)?.Name),
        [TypeField("description")] = From<GraphType>(type => (type as NamedType)?.Description),
        [TypeField("specifiedByURL")] = From<GraphType>(type => (type as ScalarType)?.SpecifiedByUrl),
        [TypeField("fields")] = Filtered<GraphType>(type => (type as ComplexType)?.Fields),
        [TypeField("interfaces")] = From<GraphType>(type => (type as ComplexType)?.Interfaces),
        [TypeField("possibleTypes")] = new((type, context) =>
            type is IAbstractType ? context.Request.Schema.PossibleTypes((NamedType)type) : null),
        [TypeField("enumValues")] = Filtered<GraphType>(type => (type as EnumType)?.Values),
        [TypeField("inputFields")] = Filtered<GraphType>(type => (type as InputObjectType)?.Fields),
        [TypeField("ofType")] = From<GraphType>(type => (type as ListType)?.OfType ?? (type as NonNullType)?.OfType),
        [TypeField("isOneOf")] = From<GraphType>(type => (type as InputObjectType)?.IsOneOf),

        [FieldField("args")] = Filtered<FieldDefinition>(field => field.Arguments),
        [FieldField("type")] = From<FieldDefinition>(field => field.Type),
        [InputValueField("type")] = From<InputValueDefinition>(value => value.Type),
        [InputValueField("defaultValue")] = From<InputValueDefinition>(value =>
            value.DefaultValue is { } literal ? SyntaxPrinter.Print(literal) : null),

        [DirectiveField("name")] = From<DirectiveDefinition>(directive => directive.Name),
        [DirectiveField("description")] = From<DirectiveDefinition>(directive => directive.Description),
        [DirectiveField("isRepeatable")] = From<DirectiveDefinition>(directive => directive.IsRepeatable),
        [DirectiveField("locations")] = From<DirectiveDefinition>(directive => directive.Locations.Select(DirectiveLocationNames.NameOf)),
        [DirectiveField("args")] = Filtered<DirectiveDefinition>(directive => directive.Arguments),
    }.Concat(OfMembers()).ToFrozenDictionary();

    /// <summary>The resolver of an introspection field; null for any other field.</summary>
    public static PureResolver? Of(FieldDefinition field) => Resolvers.GetValueOrDefault(field);

    /// <summary>What <c>__Field</c>, <c>__InputValue</c> and <c>__EnumValue</c> have in common.</summary>
    private static IEnumerable<KeyValuePair<FieldDefinition, PureResolver>> OfMembers() =>
        from type in new[] { IntrospectionTypes.Field, IntrospectionTypes.InputValue, IntrospectionTypes.EnumValue }
        from resolver in new Dictionary<string, PureResolver>
        {
            ["name"] = From<MemberDefinition>(member => member.Name),
            ["description"] = From<MemberDefinition>(member => member.Description),
            ["isDeprecated"] = From<MemberDefinition>(member => member.DeprecationReason is not null),
            ["deprecationReason"] = From<MemberDefinition>(member => member.DeprecationReason),
        }
        select KeyValuePair.Create(type.Fields[resolver.Key], resolver.Value);

    private static string KindOf(GraphType type) => type switch
    {
        ScalarType => "SCALAR",
        ObjectType => "OBJECT",
        InterfaceType => "INTERFACE",
        UnionType => "UNION",
        EnumType => "ENUM",
        InputObjectType => "INPUT_OBJECT",
        ListType => "LIST",
        _ => "NON_NULL",
    };

    private static PureResolver From<T>(Func<T, object?> resolve) => new((parent, _) => resolve((T)parent));

    /// <summary>Deprecated members show only when they are asked for.</summary>
    private static PureResolver Filtered<T>(Func<T, IEnumerable<MemberDefinition>?> resolve) => new((parent, context) =>
        context.Arguments.Get<bool>("includeDeprecated")
            ? resolve((T)parent)
            : resolve((T)parent)?.Where(member => member.DeprecationReason is null));

    private static FieldDefinition SchemaField(string name) => IntrospectionTypes.Schema.Fields[name];

    private static FieldDefinition TypeField(string name) => IntrospectionTypes.Type.Fields[name];

    private static FieldDefinition FieldField(string name) => IntrospectionTypes.Field.Fields[name];

    private static FieldDefinition InputValueField(string name) => IntrospectionTypes.InputValue.Fields[name];

    private static FieldDefinition DirectiveField(string name) => IntrospectionTypes.Directive.Fields[name];
}
