using Transverse.GraphQL.Errors;
using Transverse.GraphQL.Language;
using Transverse.GraphQL.TypeSystem;
using Transverse.GraphQL.Validation;

namespace Transverse.GraphQL.Tests.Validation;

/// <summary>Tests of one rule: what the others report about a document is left out.</summary>
public abstract class RuleTests(string rule)
{
    protected void Accepts(string document) => Assert.Equal("", Verdict(document, Museum.Schema));

    /// <param name="document">The document.</param>
    /// <param name="expected">The rule's errors, one after the other: message, places and the members of <c>extensions</c>.</param>
    protected void Refuses(string document, string expected) => Refuses(document, Museum.Schema, expected);

    private protected void Refuses(string document, Schema schema, string expected) => Assert.Equal(expected, Verdict(document, schema));

    private string Verdict(string document, Schema schema)
    {
        var errors = DocumentValidator.Validate(schema, DocumentParser.Parse(document), ValidationOptions.Unlimited);
        return string.Join('\n', errors.Where(error => error.Rule == rule).Select(Describe));
    }

    private static string Describe(GraphQLError error)
    {
        var places = string.Join(", ", error.Locations.Select(location => $"{location.Line}:{location.Column}"));
        return string.Join('\n', [error.Message, $"  at {places}", .. error.Extensions.Select(member => $"  {member.Key}: {member.Value}")]);
    }
}
