using Transverse.GraphQL.Errors;
using Transverse.GraphQL.Language;
using Transverse.GraphQL.Validation;

namespace Transverse.GraphQL.Tests.Validation;

/// <summary>What the validator does besides the rules.</summary>
public sealed class DocumentValidatorTests
{
    [Fact]
    public void Five_errors_are_reported_and_no_more() =>
        Assert.Equal(["a", "b", "c", "d", "e"], Validate("{ a b c d e f g }").Select(error => error.Extensions["field"]));

    [Fact]
    public void As_many_errors_are_reported_as_the_options_say()
    {
        const string Document = "{ a b c d e f g }";
        Assert.Equal(2, Validate(Document, new ValidationOptions { MaxErrors = 2 }).Count);
        Assert.Equal(7, Validate(Document, new ValidationOptions { MaxErrors = null }).Count);
    }

    [Fact]
    public void Five_locations_are_listed_and_no_more()
    {
        var error = Assert.Single(Validate("{ works(first: 1, first: 1, first: 1, first: 1, first: 1, first: 1) { id } }"));
        Assert.Equal([9, 19, 29, 39, 49], error.Locations.Select(location => location.Column));
    }

    [Fact]
    public void As_many_locations_are_listed_as_the_options_say()
    {
        const string Document = "{ works(first: 1, first: 1, first: 1, first: 1, first: 1, first: 1) { id } }";
        Assert.Single(Assert.Single(Validate(Document, new ValidationOptions { MaxLocationsPerError = 1 })).Locations);
        Assert.Equal(6, Assert.Single(Validate(Document, new ValidationOptions { MaxLocationsPerError = null })).Locations.Count);
    }

    [Fact]
    public void Rules_report_under_their_own_names_and_without_code()
    {
        var error = Assert.Single(Validate("{ ghost }"));
        Assert.Equal("FieldsOnCorrectType", error.Rule);
        Assert.Equal(["type", "field", "responseName", "specifiedBy"], error.Extensions.Keys);
    }

    [Fact]
    public void A_document_beyond_a_limit_is_not_judged_by_the_rules()
    {
        var error = Assert.Single(Validate("{ ghost { a { b } } }", new ValidationOptions { MaxDepth = 2 }));
        Assert.Null(error.Rule);
        Assert.Equal("LIMIT_DEPTH", error.Extensions["code"]);
    }

    [Fact]
    public void A_chain_of_fragments_that_the_stack_can_not_follow_is_refused()
    {
        var chain = string.Concat(Enumerable.Range(0, 50_000).Select(index => $"fragment F{index} on Node {{ ...F{index + 1} }} "));
        var error = Assert.Single(Validate($"{{ node(id: 1) {{ ...F0 }} }} {chain} fragment F50000 on Node {{ id }}", ValidationOptions.Unlimited));
        Assert.Equal("The fragments of the document nest too deep to be followed: spread fewer inside one another.", error.Message);
        Assert.Equal("LIMIT_DEPTH", error.Extensions["code"]);
    }

    [Fact]
    public void Fields_that_take_too_many_comparisons_to_merge_are_refused()
    {
        var repeated = string.Concat(Enumerable.Repeat("friends { friends { name } } ", 12_000));
        var error = Assert.Single(Validate($$"""{ person { {{repeated}} } }"""));
        Assert.Equal("It takes more than 100000 comparisons to find out whether the fields of this document merge: repeat fewer of them.", error.Message);
        Assert.Equal("OverlappingFieldsCanBeMerged", error.Rule);
        Assert.Equal("HC0107", error.Extensions["code"]);
        Assert.Equal("https://spec.graphql.org/September2025/#sec-Field-Selection-Merging", error.Extensions["specifiedBy"]);
    }

    [Fact]
    public void The_comparisons_grow_with_the_number_of_fields_and_not_with_its_square()
    {
        var options = new ValidationOptions { MaxFieldMergeComparisons = 20_000 };
        var repeated = string.Concat(Enumerable.Repeat("friends { name } ", 2_000));
        Assert.Empty(Validate($$"""{ person { {{repeated}} } }""", options));
    }

    [Fact]
    public void Circular_fragments_do_not_use_up_the_comparisons()
    {
        const string Document = """
            { person { ...A } }
            fragment A on Person { friends { ...B works { maker { ...A } } } }
            fragment B on Person { friends { ...A } works { maker { ...B friends { ...A } } } }
            """;
        var errors = Validate(Document, ValidationOptions.Unlimited with { MaxFieldMergeComparisons = 1_000 });
        Assert.All(errors, error => Assert.Equal("NoFragmentCycles", error.Rule));
    }

    private static IReadOnlyList<GraphQLError> Validate(string document, ValidationOptions? options = null) =>
        DocumentValidator.Validate(Museum.Schema, DocumentParser.Parse(document), options);
}
