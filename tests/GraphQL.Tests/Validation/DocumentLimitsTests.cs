using Transverse.GraphQL.Language;
using Transverse.GraphQL.Validation;

namespace Transverse.GraphQL.Tests.Validation;

/// <summary>The limits of documents. What is just allowed and what is just too much are tested together.</summary>
public sealed class DocumentLimitsTests
{
    [Fact]
    public void Depth_is_limited()
    {
        const string Document = "query A { person { friends { name } } }";
        Accepts(Document, new() { MaxDepth = 3 });
        Refuses(Document, new() { MaxDepth = 2 }, "LIMIT_DEPTH", 2, 3, "Operation \"A\" has 3 levels of fields, and the limit is 2: ask for less at once.");
    }

    [Fact]
    public void Depth_goes_through_fragments()
    {
        const string Document = "{ ...A } fragment A on Query { person { ...B ... { id } } } fragment B on Person { friends { friends { name } } }";
        Accepts(Document, new() { MaxDepth = 4 });
        Refuses(Document, new() { MaxDepth = 3 }, "LIMIT_DEPTH", 3, 4, "The operation has 4 levels of fields, and the limit is 3: ask for less at once.");
    }

    [Fact]
    public void Depth_does_not_count_introspection() =>
        Accepts("""{ __type(name: "Query") { ofType { ofType { ofType { name } } } } person { __typename } }""", new() { MaxDepth = 1 });

    [Fact]
    public void The_full_introspection_query_keeps_the_default_limits() => Accepts(IntrospectionQuery, ValidationOptions.Default);

    [Fact]
    public void Aliases_are_limited()
    {
        const string Document = "query A { a: works { id } works { b: id c: title } }";
        Accepts(Document, new() { MaxAliases = 3 });
        Refuses(Document, new() { MaxAliases = 2 }, "LIMIT_ALIASES", 2, 3, "Operation \"A\" has 3 aliases, and the limit is 2: ask for less at once.");
    }

    [Fact]
    public void Aliases_of_the_type_name_count()
    {
        var aliases = string.Concat(Enumerable.Range(0, 101).Select(index => $"a{index}: __typename "));
        const string Message = "The operation has 101 aliases, and the limit is 50: ask for less at once.";
        Refuses($$"""{ works { {{aliases}} } }""", new(), "LIMIT_ALIASES", 50, 101, Message);
    }

    [Fact]
    public void Aliases_of_a_fragment_count_wherever_it_is_spread() => Refuses(
        "{ works { ...A } a: works { ...A } } fragment A on Work { b: id c: title }",
        new() { MaxAliases = 4 },
        "LIMIT_ALIASES",
        4,
        5,
        "The operation has 5 aliases, and the limit is 4: ask for less at once.");

    [Fact]
    public void Root_fields_are_limited()
    {
        const string Document = "{ works { id title } sculpture { id } ... { ...A } __typename } fragment A on Query { exhibit { __typename } }";
        Accepts(Document, new() { MaxRootFields = 4 });
        const string Message = "The operation has 4 root fields, and the limit is 3: ask for less at once.";
        Refuses(Document, new() { MaxRootFields = 3 }, "LIMIT_ROOT_FIELDS", 3, 4, Message);
    }

    [Fact]
    public void Repeated_root_fields_count()
    {
        const string Message = "The operation has 500 root fields, and the limit is 30: ask for less at once.";
        Refuses($$"""{ {{string.Concat(Enumerable.Repeat("__typename ", 500))}} }""", new(), "LIMIT_ROOT_FIELDS", 30, 500, Message);
    }

    [Fact]
    public void Directives_are_limited_over_the_whole_document()
    {
        const string Document = """
            query A($a: ID! @trace) @trace { works @mark { id ...F @trace ... @trace { id } } node(id: $a) { id } }
            fragment F on Work @trace { title @mark @mark }
            """;
        Accepts(Document, new() { MaxDirectives = 8 });
        const string Message = "The document has 8 directives, and the limit is 7: ask for less at once.";
        Refuses(Document, new() { MaxDirectives = 7 }, "LIMIT_DIRECTIVES", 7, 8, Message);
    }

    [Fact]
    public void Unknown_directives_count()
    {
        const string Message = "The document has 51 directives, and the limit is 50: ask for less at once.";
        Refuses($$"""{ works {{string.Concat(Enumerable.Repeat("@aa ", 51))}} { id } }""", new(), "LIMIT_DIRECTIVES", 50, 51, Message);
    }

    [Fact]
    public void Fragment_visits_are_limited_over_the_whole_document()
    {
        const string Document = "query A { works { ...A ...A } } query B { works { ...B } } fragment A on Work { ...B } fragment B on Work { id }";
        Accepts(Document, new() { MaxFragmentVisits = 5 });
        const string Message = "The document has 5 fragment spreads, and the limit is 4: ask for less at once.";
        Refuses(Document, new() { MaxFragmentVisits = 4 }, "LIMIT_FRAGMENT_VISITS", 4, 5, Message);
    }

    [Fact]
    public void Fragments_that_would_grow_without_end_are_measured_at_once()
    {
        var doubling = string.Concat(Enumerable.Range(0, 200).Select(index => $"fragment F{index} on Work {{ ...F{index + 1} ...F{index + 1} }} "));
        Refuses(
            $"{{ works {{ ...F0 }} }} {doubling} fragment F200 on Work {{ id }}",
            new(),
            "LIMIT_FRAGMENT_VISITS",
            1_000,
            int.MaxValue,
            "The document has 2147483647 fragment spreads, and the limit is 1000: ask for less at once.");
    }

    [Fact]
    public void Circular_fragments_are_left_to_their_rule()
    {
        var document = DocumentParser.Parse("{ person { ...A } } fragment A on Person { friends { ...B } } fragment B on Person { friends { ...A } }");
        Assert.Equal("NoFragmentCycles", Assert.Single(DocumentValidator.Validate(Museum.Schema, document)).Rule);
    }

    [Theory]
    [InlineData("fields { type { fields { type { fields { name } } } } }")]
    [InlineData("fields { type { interfaces { possibleTypes { name } } } }")]
    [InlineData("ofType { fields { type { ...T } } }")]
    public void Lists_of_introspection_types_are_limited(string selection)
    {
        var document = $$"""query A { __type(name: "Work") { {{selection}} ...T } } fragment T on __Type { interfaces { inputFields { name } } }""";
        Accepts(document, new() { MaxIntrospectionDepth = 3 });
        Refuses(
            document,
            new(),
            "HC0086",
            2,
            3,
            "Operation \"A\" has 3 introspection lists inside one another, and the limit is 2: ask for less at once.");
    }

    [Fact]
    public void Every_limit_that_is_broken_is_reported()
    {
        var document = DocumentParser.Parse("query A { a: person { friends { name } } b: works { id } }");
        var errors = DocumentValidator.Validate(Museum.Schema, document, new() { MaxDepth = 2, MaxAliases = 1, MaxRootFields = 1 });
        Assert.Equal(["LIMIT_DEPTH", "LIMIT_ALIASES", "LIMIT_ROOT_FIELDS"], errors.Select(error => error.Extensions["code"]));
    }

    [Fact]
    public void The_operation_that_breaks_a_limit_is_located()
    {
        var document = DocumentParser.Parse("query A { sculpture { id } }\n  query B { person { friends { name } } }");
        var location = Assert.Single(Assert.Single(DocumentValidator.Validate(Museum.Schema, document, new() { MaxDepth = 2 })).Locations);
        Assert.Equal((2, 3), (location.Line, location.Column));
    }

    [Fact]
    public void Without_limits_everything_is_accepted()
    {
        var fields = string.Concat(Enumerable.Range(0, 200).Select(index => $"a{index}: __typename @mark "));
        Accepts($$"""{ {{fields}} }""", ValidationOptions.Unlimited);
    }

    private static void Accepts(string document, ValidationOptions options) =>
        Assert.Empty(DocumentValidator.Validate(Museum.Schema, DocumentParser.Parse(document), options));

    private static void Refuses(string document, ValidationOptions options, string code, int limit, int found, string message)
    {
        var error = Assert.Single(DocumentValidator.Validate(Museum.Schema, DocumentParser.Parse(document), options));
        Assert.Equal(message, error.Message);
        Assert.Equal([("code", code), ("limit", limit), ("found", found)], error.Extensions.Select(member => (member.Key, member.Value)));
    }

    /// <summary>As developer tools send it: every member of every type of the introspection schema, types nine wrappers deep.</summary>
    private const string IntrospectionQuery = """
        query IntrospectionQuery {
          __schema {
            description
            queryType { name kind }
            mutationType { name kind }
            subscriptionType { name kind }
            types { ...FullType }
            directives { name description isRepeatable locations args(includeDeprecated: true) { ...InputValue } }
          }
        }
        fragment FullType on __Type {
          kind name description specifiedByURL isOneOf
          fields(includeDeprecated: true) { name description args(includeDeprecated: true) { ...InputValue } type { ...TypeRef } isDeprecated deprecationReason }
          inputFields(includeDeprecated: true) { ...InputValue }
          interfaces { ...TypeRef }
          enumValues(includeDeprecated: true) { name description isDeprecated deprecationReason }
          possibleTypes { ...TypeRef }
        }
        fragment InputValue on __InputValue { name description type { ...TypeRef } defaultValue isDeprecated deprecationReason }
        fragment TypeRef on __Type {
          kind name
          ofType { kind name ofType { kind name ofType { kind name ofType { kind name ofType {
            kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name } } } }
          } } } } }
        }
        """;
}
