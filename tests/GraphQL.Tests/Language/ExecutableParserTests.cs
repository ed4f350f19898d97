using Transverse.GraphQL.Language;

namespace Transverse.GraphQL.Tests.Language;

/// <summary>Spec 2.3 to 2.9, 2.11, 2.13: executable documents.</summary>
public sealed class ExecutableParserTests
{
    [Fact]
    public void The_shorthand_is_an_anonymous_query()
    {
        var operation = Assert.Single(DocumentParser.Parse("{ a }").Operations);
        Assert.Equal(OperationKind.Query, operation.Operation);
        Assert.Null(operation.Name);
        Assert.Null(operation.Description);
        Assert.Empty(operation.VariableDefinitions);
        Assert.Empty(operation.Directives);
        Assert.Equal("a", Assert.IsType<FieldNode>(Assert.Single(operation.SelectionSet.Selections)).Name.Value);
    }

    [Theory]
    [InlineData("query { a }", OperationKind.Query)]
    [InlineData("mutation { a }", OperationKind.Mutation)]
    [InlineData("subscription { a }", OperationKind.Subscription)]
    public void The_keyword_is_the_kind_of_operation(string source, OperationKind kind) =>
        Assert.Equal(kind, Assert.Single(DocumentParser.Parse(source).Operations).Operation);

    [Fact]
    public void Keywords_are_names_wherever_a_name_is_expected()
    {
        const string Source = """
            query query($query: query = query) @query(query: query) {
              query: mutation(fragment: $query)
              on
              true
              ... on on @on {
                null
              }
              ...fragment
            }

            fragment fragment on fragment {
              type
            }
            """;
        Assert.Equal(Source, SyntaxPrinter.Print(DocumentParser.Parse(Source)));
    }

    [Fact]
    public void Descriptions_stand_before_operations_fragments_and_variables()
    {
        var document = DocumentParser.Parse(""""
            "An operation." query A("A variable." $a: Int, $b: Int) { a }
            """
            A fragment.
            """
            fragment F on T { a }
            """");
        var operation = document.Operations[0];
        Assert.Equal("An operation.", operation.Description?.Value);
        Assert.Equal(["A variable.", null], operation.VariableDefinitions.Select(variable => variable.Description?.Value));
        Assert.Equal(("A fragment.", true), (document.Fragments[0].Description?.Value, document.Fragments[0].Description?.Block));
    }

    [Fact]
    public void An_alias_becomes_the_response_name()
    {
        var fields = DocumentParser.Parse("{ a: b c }").Operations[0].SelectionSet.Selections.Cast<FieldNode>().ToList();
        Assert.Equal(["a", "c"], fields.Select(field => field.ResponseName));
        Assert.Equal(["b", "c"], fields.Select(field => field.Name.Value));
    }

    [Fact]
    public void Definitions_keep_their_order()
    {
        var document = DocumentParser.Parse("fragment A on T { a } query B { a } type C fragment D on T { a } query E { a }");
        Assert.Equal(5, document.Definitions.Count);
        Assert.Equal(["B", "E"], document.Operations.Select(operation => operation.Name?.Value));
        Assert.Equal(["A", "D"], document.Fragments.Select(fragment => fragment.Name.Value));
        Assert.IsType<ObjectTypeDefinitionNode>(document.Definitions[2]);
    }

    [Fact]
    public void A_node_reaches_from_its_first_token_to_its_last()
    {
        const string Source = "\n\"é\" query A { b: c(d: [1]) @e } # end\n";
        var document = DocumentParser.Parse(Source);
        var operation = document.Operations[0];
        var field = (FieldNode)operation.SelectionSet.Selections[0];
        Assert.Equal(new Location(0, 40, 1, 1), document.Location);
        Assert.Equal(new Location(1, 33, 2, 1), operation.Location);
        Assert.Equal(new Location(12, 13, 2, 11), operation.Name!.Location);
        Assert.Equal(new Location(14, 33, 2, 13), operation.SelectionSet.Location);
        Assert.Equal(new Location(16, 31, 2, 15), field.Location);
        Assert.Equal(new Location(16, 17, 2, 15), field.Alias!.Location);
        Assert.Equal(new Location(21, 27, 2, 20), field.Arguments[0].Location);
        Assert.Equal(new Location(24, 27, 2, 23), field.Arguments[0].Value.Location);
        Assert.Equal(new Location(29, 31, 2, 28), field.Directives[0].Location);
    }

    [Theory]
    [InlineData("", "unexpected the end of the document", 1, 1)]
    [InlineData("# nothing\n", "unexpected the end of the document", 2, 1)]
    [InlineData("a", "unexpected name \"a\"", 1, 1)]
    [InlineData("1", "unexpected number 1", 1, 1)]
    [InlineData("{ a } }", "unexpected \"}\"", 1, 7)]
    [InlineData("{ a } b", "unexpected name \"b\"", 1, 7)]
    [InlineData("{", "expected a name, found the end of the document", 1, 2)]
    [InlineData("{}", "expected a name, found \"}\"", 1, 2)]
    [InlineData("{ a {} }", "expected a name, found \"}\"", 1, 6)]
    [InlineData("query", "expected \"{\", found the end of the document", 1, 6)]
    [InlineData("query A", "expected \"{\", found the end of the document", 1, 8)]
    [InlineData("query A B { a }", "expected \"{\", found name \"B\"", 1, 9)]
    [InlineData("query \"A\" { a }", "expected \"{\", found a string", 1, 7)]
    [InlineData("query A() { a }", "expected \"$\", found \")\"", 1, 9)]
    [InlineData("query ($a Int) { a }", "expected \":\", found name \"Int\"", 1, 11)]
    [InlineData("query ($a: 1) { a }", "expected a name, found number 1", 1, 12)]
    [InlineData("query ($a: Int = $b) { a }", "a constant value holds no variable, found \"$\"", 1, 18)]
    [InlineData("query ($a: Int = [{ b: $c }]) { a }", "a constant value holds no variable, found \"$\"", 1, 24)]
    [InlineData("query ($a: Int @b(c: $d)) { a }", "a constant value holds no variable, found \"$\"", 1, 22)]
    [InlineData("query ($a: Int! !) { a }", "expected \"$\", found \"!\"", 1, 17)]
    [InlineData("query ($: Int) { a }", "expected a name, found \":\"", 1, 9)]
    [InlineData("{ a() }", "expected a name, found \")\"", 1, 5)]
    [InlineData("{ a(b) }", "expected \":\", found \")\"", 1, 6)]
    [InlineData("{ a(b: ) }", "expected a value, found \")\"", 1, 8)]
    [InlineData("{ a: }", "expected a name, found \"}\"", 1, 6)]
    [InlineData("{ a: b: c }", "expected a name, found \":\"", 1, 7)]
    [InlineData("{ a @ }", "expected a name, found \"}\"", 1, 7)]
    [InlineData("{ a @b(c: 1 }", "expected a name, found \"}\"", 1, 13)]
    [InlineData("{ ... }", "expected \"{\", found \"}\"", 1, 7)]
    [InlineData("{ ... on }", "expected a name, found \"}\"", 1, 10)]
    [InlineData("{ ...on on }", "expected \"{\", found \"}\"", 1, 12)]
    [InlineData("{ ...A { a } }", "expected a name, found \"{\"", 1, 8)]
    [InlineData("{ ...A(b: 1) }", "expected a name, found \"(\"", 1, 7)]
    [InlineData("fragment on on T { a }", "unexpected name \"on\"", 1, 10)]
    [InlineData("fragment A T { a }", "expected \"on\", found name \"T\"", 1, 12)]
    [InlineData("fragment A on T", "expected \"{\", found the end of the document", 1, 16)]
    [InlineData("fragment A($b: Int) on T { a }", "expected \"on\", found \"(\"", 1, 11)]
    [InlineData("fragment A on [T] { a }", "expected a name, found \"[\"", 1, 15)]
    [InlineData("fragment \"A\" on T { a }", "expected a name, found a string", 1, 10)]
    [InlineData("\"no\" { a }", "a query without the keyword \"query\" takes no description", 1, 1)]
    [InlineData("\"no\"", "unexpected the end of the document", 1, 5)]
    [InlineData("\"no\" \"no\" query { a }", "unexpected a string", 1, 6)]
    [InlineData("\"no\" other", "a description stands before a definition only", 1, 1)]
    [InlineData("\"no\" extend type A @a", "a description stands before a definition only", 1, 1)]
    [InlineData("{ \"no\" a }", "expected a name, found a string", 1, 3)]
    [InlineData("Query { a }", "unexpected name \"Query\"", 1, 1)]
    [InlineData("query { a(b: c\n  d: e f: g @) }", "expected a name, found \"@\"", 2, 13)]
    public void A_document_that_breaks_the_grammar_is_refused(string source, string description, int line, int column) =>
        Refusal.Is($"Syntax error: {description}.", line, column, "HC0014", () => DocumentParser.Parse(source));

    [Fact]
    public void A_long_name_is_cut_in_the_message() => Refusal.Is(
        $"Syntax error: unexpected name \"{new string('a', 60)}…\".", 1, 1, "HC0014",
        () => DocumentParser.Parse(new string('a', 1000)));
}
