namespace Transverse.GraphQL.Tests.TypeSystem.SchemaRules;

/// <summary>Spec 3.10 on circles of input objects, and 3.6.1 on defaults.</summary>
public sealed class InputTests
{
    [Theory]
    [InlineData("input A { a: A }")]
    [InlineData("input A { a: [A!]! }")]
    [InlineData("input A { b: B! } input B { a: A }")]
    [InlineData("input A @oneOf { a: A x: Int }")]
    [InlineData("input A @oneOf { l: [A!] }")]
    [InlineData("input A @oneOf { b: B } input B { a: A }")]
    public void A_circle_that_can_be_left_is_fine(string definitions) => Judgement.Of(definitions);

    [Theory]
    [InlineData("input A { a: A! }", "A", "\"A.a\"")]
    [InlineData("input A { a: A! = {} }", "A", "\"A.a\"")]
    [InlineData("input A { b: B! } input B { x: Int c: C! } input C { a: A! }", "A", "\"A.b\", \"B.c\", \"C.a\"")]
    [InlineData("input A { b: B! } input B { b: B! }", "B", "\"B.b\"")]
    [InlineData("input A @oneOf { a: A }", "A", "\"A.a\"")]
    [InlineData("input A @oneOf { b: B } input B { a: A! }", "A", "\"A.b\", \"B.a\"")]
    public void A_circle_that_can_not_be_left_is_refused_once(string definitions, string type, string path) =>
        Judgement.Of(definitions, $"\"{type}\" has no finite value, for it needs itself through {path}.");

    [Fact]
    public void Every_circle_is_told() => Judgement.Of(
        "input A { a: A! } input B { c: C! } input C { b: B! }",
        "\"A\" has no finite value, for it needs itself through \"A.a\".",
        "\"B\" has no finite value, for it needs itself through \"B.c\", \"C.b\".");

    [Theory]
    [InlineData("input A { a: A = {} }", "\"A.a\" needs itself through \"A.a\"")]
    [InlineData("input A { x: Int a: A = { x: 1 } }", "\"A.a\" needs itself through \"A.a\"")]
    [InlineData("input A { a: [A] = [null, {}] }", "\"A.a\" needs itself through \"A.a\"")]
    [InlineData("input A { b: B = {} } input B { a: A = {} }", "\"A.b\" needs itself through \"A.b\", \"B.a\"")]
    [InlineData("input A { b: B = { a: {} } } input B { a: A }", "\"A.b\" needs itself through \"A.b\"")]
    public void A_default_does_not_need_itself(string definitions, string circle) => Judgement.Of(definitions, $"The default of {circle}.");

    [Theory]
    [InlineData("input A { a: A = { a: null } }")]
    [InlineData("input A { a: A = null }")]
    [InlineData("input A { a: [A] = [] }")]
    [InlineData("input A { b: B = { a: null } } input B { a: A = {} }")]
    public void A_default_that_comes_to_an_end_is_fine(string definitions) => Judgement.Of(definitions);

    [Fact]
    public void Defaults_are_values_of_their_types() => Judgement.Of(
        """
        type A { a(x: Int = "1", y: [Int!] = [1, null], z: In = { e: X }, n: Int! = null): Int }
        input In { e: E = RED x: Int = 1.5 }
        enum E { RED }
        directive @d(x: Boolean = 1) on FIELD
        """,
        "The default of \"A.a(x:)\" is invalid: Int expects an integer between -2147483648 and 2147483647, but found \"1\".",
        "The default of \"A.a(y:)\" is invalid: Int! does not allow null at \"[1]\".",
        "The default of \"A.a(z:)\" is invalid: E expects one of its values, without quotes, but found X at \"e\".",
        "The default of \"A.a(n:)\" is invalid: Int! does not allow null.",
        "The default of \"@d(x:)\" is invalid: Boolean expects true or false, but found 1.",
        "The default of \"In.x\" is invalid: Int expects an integer between -2147483648 and 2147483647, but found 1.5.");
}
