using Transverse.GraphQL.Execution.Introspection;
using Transverse.GraphQL.TypeSystem;
using Transverse.GraphQL.TypeSystem.Introspection;

namespace Transverse.GraphQL.Tests.Execution.Introspection;

/// <summary>Spec 4 and Appendix D.</summary>
public sealed class IntrospectionTests
{
    private const string Sdl =
        """"
        "What it is about."
        schema { query: Query mutation: Change }
        "The root."
        type Query implements Node {
          id: ID!
          "Everything."
          all(first: Int! = 10, "Which." where: Where = { in: ["a", "b"], kind: NEW }, old: Int @deprecated(reason: "never worked")): [Thing!]!
          gone: Int @deprecated
        }
        type Change { set(one: One): Int }
        interface Node { id: ID! }
        union Thing = Query | Change
        enum Kind { NEW "Used." OLD @deprecated(reason: "use NEW") }
        input Where { in: [String] kind: Kind = OLD size: Float = 1.50 text: String = "a \"quote\"" nothing: Int = null old: Int @deprecated }
        input One @oneOf { a: Int b: Int }
        scalar Money @specifiedBy(url: "https://example.org/money")
        directive @tag("Its name." name: String! = "x", old: Int @deprecated) repeatable on OBJECT | FIELD_DEFINITION | QUERY
        """";

    private static readonly Server Server = new(Sdl);

    private static async Task Answers(string selection, string data) => Assert.Equal($$"""{"data":{{data}}}""", await Server.Execute(selection));

    [Fact]
    public Task A_schema_tells_its_roots() => Answers(
        "{ __schema { description queryType { name } mutationType { name } subscriptionType { name } } }",
        """{"__schema":{"description":"What it is about.","queryType":{"name":"Query"},"mutationType":{"name":"Change"},"subscriptionType":null}}""");

    [Fact]
    public Task A_schema_tells_its_types_built_in_ones_when_used() => Answers(
        "{ __schema { types { name } } }",
        """{"__schema":{"types":[{"name":"Query"},{"name":"Change"},{"name":"Node"},{"name":"Thing"},{"name":"Kind"},{"name":"Where"},{"name":"One"},{"name":"Money"},{"name":"Boolean"},{"name":"String"},{"name":"Int"},{"name":"__Schema"},{"name":"ID"},{"name":"Float"},{"name":"__Type"},{"name":"__Directive"},{"name":"__TypeKind"},{"name":"__Field"},{"name":"__EnumValue"},{"name":"__InputValue"},{"name":"__DirectiveLocation"}]}}""");

    [Fact]
    public Task A_schema_tells_its_directives() => Answers(
        "{ __schema { directives { name description isRepeatable locations args { name description type { kind ofType { name } } defaultValue } } } }",
        """{"__schema":{"directives":[{"name":"skip","description":"Leaves the field or fragment out when the condition is true.","isRepeatable":false,"locations":["FIELD","FRAGMENT_SPREAD","INLINE_FRAGMENT"],"args":[{"name":"if","description":"Whether to leave it out.","type":{"kind":"NON_NULL","ofType":{"name":"Boolean"}},"defaultValue":null}]},{"name":"include","description":"Takes the field or fragment in only when the condition is true.","isRepeatable":false,"locations":["FIELD","FRAGMENT_SPREAD","INLINE_FRAGMENT"],"args":[{"name":"if","description":"Whether to take it in.","type":{"kind":"NON_NULL","ofType":{"name":"Boolean"}},"defaultValue":null}]},{"name":"deprecated","description":"Marks what clients should stop using.","isRepeatable":false,"locations":["FIELD_DEFINITION","ARGUMENT_DEFINITION","INPUT_FIELD_DEFINITION","ENUM_VALUE"],"args":[{"name":"reason","description":"Why, and what to use instead, in CommonMark.","type":{"kind":"NON_NULL","ofType":{"name":"String"}},"defaultValue":"\"No longer supported\""}]},{"name":"specifiedBy","description":"Says where the format of a custom scalar is specified.","isRepeatable":false,"locations":["SCALAR"],"args":[{"name":"url","description":"The address of the specification.","type":{"kind":"NON_NULL","ofType":{"name":"String"}},"defaultValue":null}]},{"name":"oneOf","description":"Asks for exactly one member of an input object, and not null.","isRepeatable":false,"locations":["INPUT_OBJECT"],"args":[]},{"name":"tag","description":null,"isRepeatable":true,"locations":["OBJECT","FIELD_DEFINITION","QUERY"],"args":[{"name":"name","description":"Its name.","type":{"kind":"NON_NULL","ofType":{"name":"String"}},"defaultValue":"\"x\""}]}]}}""");

    [Theory]
    [InlineData("Query", """{"kind":"OBJECT","name":"Query","description":"The root.","specifiedByURL":null,"isOneOf":null,"ofType":null,"fields":[{"name":"id"},{"name":"all"}],"interfaces":[{"name":"Node"}],"possibleTypes":null,"enumValues":null,"inputFields":null}""")]
    [InlineData("Node", """{"kind":"INTERFACE","name":"Node","description":null,"specifiedByURL":null,"isOneOf":null,"ofType":null,"fields":[{"name":"id"}],"interfaces":[],"possibleTypes":[{"name":"Query"}],"enumValues":null,"inputFields":null}""")]
    [InlineData("Thing", """{"kind":"UNION","name":"Thing","description":null,"specifiedByURL":null,"isOneOf":null,"ofType":null,"fields":null,"interfaces":null,"possibleTypes":[{"name":"Query"},{"name":"Change"}],"enumValues":null,"inputFields":null}""")]
    [InlineData("Kind", """{"kind":"ENUM","name":"Kind","description":null,"specifiedByURL":null,"isOneOf":null,"ofType":null,"fields":null,"interfaces":null,"possibleTypes":null,"enumValues":[{"name":"NEW"}],"inputFields":null}""")]
    [InlineData("One", """{"kind":"INPUT_OBJECT","name":"One","description":null,"specifiedByURL":null,"isOneOf":true,"ofType":null,"fields":null,"interfaces":null,"possibleTypes":null,"enumValues":null,"inputFields":[{"name":"a"},{"name":"b"}]}""")]
    [InlineData("Money", """{"kind":"SCALAR","name":"Money","description":null,"specifiedByURL":"https://example.org/money","isOneOf":null,"ofType":null,"fields":null,"interfaces":null,"possibleTypes":null,"enumValues":null,"inputFields":null}""")]
    public Task A_type_tells_what_its_kind_has_and_null_for_the_rest(string name, string type) => Answers(
        $$"""{ __type(name: "{{name}}") { kind name description specifiedByURL isOneOf ofType { name } fields { name } interfaces { name } possibleTypes { name } enumValues { name } inputFields { name } } }""",
        $$"""{"__type":{{type}}}""");

    [Fact]
    public Task An_input_object_is_oneof_or_not() => Answers("""{ __type(name: "Where") { isOneOf } }""", """{"__type":{"isOneOf":false}}""");

    [Fact]
    public Task A_wrapper_tells_nothing_but_its_kind_and_what_it_wraps() => Answers(
        """{ __type(name: "Query") { fields { type { kind name description isOneOf fields { name } ofType { kind name ofType { kind ofType { kind name ofType { name } } } } } } } }""",
        """{"__type":{"fields":[{"type":{"kind":"NON_NULL","name":null,"description":null,"isOneOf":null,"fields":null,"ofType":{"kind":"SCALAR","name":"ID","ofType":null}}},{"type":{"kind":"NON_NULL","name":null,"description":null,"isOneOf":null,"fields":null,"ofType":{"kind":"LIST","name":null,"ofType":{"kind":"NON_NULL","ofType":{"kind":"UNION","name":"Thing","ofType":null}}}}}]}}""");

    [Fact]
    public Task An_unknown_type_is_null() => Answers("""{ __type(name: "Nope") { name } }""", """{"__type":null}""");

    [Fact]
    public Task Deprecated_members_show_when_asked_for() => Answers(
        """
        {
          query: __type(name: "Query") { fields(includeDeprecated: true) { name isDeprecated deprecationReason args(includeDeprecated: true) { name isDeprecated deprecationReason } } }
          kind: __type(name: "Kind") { enumValues(includeDeprecated: true) { name description isDeprecated deprecationReason } }
          where: __type(name: "Where") { inputFields(includeDeprecated: true) { name isDeprecated deprecationReason } }
        }
        """,
        """{"query":{"fields":[{"name":"id","isDeprecated":false,"deprecationReason":null,"args":[]},{"name":"all","isDeprecated":false,"deprecationReason":null,"args":[{"name":"first","isDeprecated":false,"deprecationReason":null},{"name":"where","isDeprecated":false,"deprecationReason":null},{"name":"old","isDeprecated":true,"deprecationReason":"never worked"}]},{"name":"gone","isDeprecated":true,"deprecationReason":"No longer supported","args":[]}]},"kind":{"enumValues":[{"name":"NEW","description":null,"isDeprecated":false,"deprecationReason":null},{"name":"OLD","description":"Used.","isDeprecated":true,"deprecationReason":"use NEW"}]},"where":{"inputFields":[{"name":"in","isDeprecated":false,"deprecationReason":null},{"name":"kind","isDeprecated":false,"deprecationReason":null},{"name":"size","isDeprecated":false,"deprecationReason":null},{"name":"text","isDeprecated":false,"deprecationReason":null},{"name":"nothing","isDeprecated":false,"deprecationReason":null},{"name":"old","isDeprecated":true,"deprecationReason":"No longer supported"}]}}""");

    [Fact]
    public Task Deprecated_members_hide_otherwise() => Answers(
        """
        {
          query: __type(name: "Query") { fields { name args(includeDeprecated: false) { name } } }
          kind: __type(name: "Kind") { enumValues(includeDeprecated: false) { name } }
          where: __type(name: "Where") { inputFields { name } }
          __schema { directives { args(includeDeprecated: true) { name } } }
        }
        """,
        """{"query":{"fields":[{"name":"id","args":[]},{"name":"all","args":[{"name":"first"},{"name":"where"}]}]},"kind":{"enumValues":[{"name":"NEW"}]},"where":{"inputFields":[{"name":"in"},{"name":"kind"},{"name":"size"},{"name":"text"},{"name":"nothing"}]},"__schema":{"directives":[{"args":[{"name":"if"}]},{"args":[{"name":"if"}]},{"args":[{"name":"reason"}]},{"args":[{"name":"url"}]},{"args":[]},{"args":[{"name":"name"},{"name":"old"}]}]}}""");

    [Fact]
    public Task Defaults_are_told_as_graphql_text() => Answers(
        """{ query: __type(name: "Query") { fields { args { defaultValue } } } where: __type(name: "Where") { inputFields { defaultValue } } }""",
        """{"query":{"fields":[{"args":[]},{"args":[{"defaultValue":"10"},{"defaultValue":"{ in: [\"a\", \"b\"], kind: NEW }"}]}]},"where":{"inputFields":[{"defaultValue":null},{"defaultValue":"OLD"},{"defaultValue":"1.50"},{"defaultValue":"\"a \\\"quote\\\"\""},{"defaultValue":"null"}]}}""");

    [Fact]
    public Task Descriptions_are_told() => Answers(
        """{ __type(name: "Query") { fields { description args { description } } } }""",
        """{"__type":{"fields":[{"description":null,"args":[]},{"description":"Everything.","args":[{"description":null},{"description":"Which."}]}]}}""");

    [Fact]
    public Task Every_object_tells_its_type_introspection_too() => Answers(
        """{ __typename __schema { __typename queryType { __typename fields { __typename args { __typename } } } } kind: __type(name: "Kind") { enumValues { __typename } } }""",
        """{"__typename":"Query","__schema":{"__typename":"__Schema","queryType":{"__typename":"__Type","fields":[{"__typename":"__Field","args":[]},{"__typename":"__Field","args":[{"__typename":"__InputValue"},{"__typename":"__InputValue"}]}]}},"kind":{"enumValues":[{"__typename":"__EnumValue"}]}}""");

    [Fact]
    public void Every_introspection_field_has_a_resolver() => Assert.All(
        IntrospectionTypes.All.OfType<ObjectType>().SelectMany(type => type.Fields).Concat([MetaFields.TypeName, MetaFields.Schema, MetaFields.Type]),
        field => Assert.NotNull(IntrospectionResolvers.Of(field)));

    [Fact]
    public void Other_fields_have_no_introspection_resolver() => Assert.Null(IntrospectionResolvers.Of(Server.Schema.Query!.Fields["id"]));
}
