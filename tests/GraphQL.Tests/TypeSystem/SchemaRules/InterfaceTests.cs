namespace Transverse.GraphQL.Tests.TypeSystem.SchemaRules;

/// <summary>Spec 3.6 and 3.7, IsValidImplementation.</summary>
public sealed class InterfaceTests
{
    [Fact]
    public void A_type_declares_the_interfaces_of_its_interfaces() => Judgement.Of(
        "interface A { a: Int } interface B implements A { a: Int } type T implements B { a: Int }",
        "\"T\" must declare \"A\", which its interface \"B\" implements.");

    [Fact]
    public void An_interface_does_not_implement_itself() =>
        Judgement.Of("interface A implements A { a: Int }", "\"A\" can't implement itself.");

    [Fact]
    public void Interfaces_do_not_implement_each_other() => Judgement.Of(
        "interface A implements B { a: Int } interface B implements A { a: Int }",
        "\"A\" can't implement \"B\", which implements it.",
        "\"B\" can't implement \"A\", which implements it.");

    [Fact]
    public void Longer_circles_are_found_through_the_missing_declarations() => Judgement.Of(
        "interface A implements B { a: Int } interface B implements C { a: Int } interface C implements A { a: Int }",
        "\"A\" must declare \"C\", which its interface \"B\" implements.",
        "\"B\" must declare \"A\", which its interface \"C\" implements.",
        "\"C\" must declare \"B\", which its interface \"A\" implements.");

    [Fact]
    public void A_type_has_the_fields_of_its_interfaces() => Judgement.Of(
        "interface A { a: Int b: Int } type T implements A { a: Int } interface I implements A { b: Int }",
        "\"T\" lacks the field \"A.b\" of its interface.",
        "\"I\" lacks the field \"A.a\" of its interface.");

    [Theory]
    [InlineData("Node", "T")]
    [InlineData("Node", "Node")]
    [InlineData("Node", "T!")]
    [InlineData("[Node]", "[T!]!")]
    [InlineData("U", "T")]
    [InlineData("Node", "Sub")]
    public void A_field_may_return_less_than_promised(string promised, string returned) => Judgement.Of(
        $$"""
        interface Node { n: {{promised}} }
        interface Sub implements Node { n: {{returned}} }
        type T implements Node & Sub { n: {{returned}} }
        union U = T | Query
        """);

    [Theory]
    [InlineData("T", "Node")]
    [InlineData("T!", "T")]
    [InlineData("[T!]", "[T]")]
    [InlineData("[T]", "T")]
    [InlineData("T", "[T]")]
    [InlineData("T", "U")]
    [InlineData("U", "Query")]
    [InlineData("Int", "Float")]
    public void A_field_may_not_return_more_or_other_than_promised(string promised, string returned) => Judgement.Of(
        $$"""interface Node { n: {{promised}} } type T implements Node { n: {{returned}} } union U = T""",
        $"\"T.n\" returns \"{returned}\", but \"Node.n\" promises \"{promised}\".");

    [Fact]
    public void A_field_has_the_same_arguments_as_promised() => Judgement.Of(
        """
        interface A { a(x: Int, y: Int, z: [Int!]): Int }
        type T implements A { a(x: Int, y: Int!, z: [Int!]): Int }
        type S implements A { a(x: Int, z: [Int]): Int }
        """,
        "\"T.a(y:)\" takes \"Int!\", but \"A.a(y:)\" takes \"Int\".",
        "\"S.a\" lacks the argument \"A.a(y:)\" of its interface.",
        "\"S.a(z:)\" takes \"[Int]\", but \"A.a(z:)\" takes \"[Int!]\".");

    [Fact]
    public void Further_arguments_are_optional() => Judgement.Of(
        "interface A { a: Int } type T implements A { a(x: Int, y: Int! = 1, z: Int!): Int }",
        "\"T.a(z:)\" can't be required, for \"A.a\" does not have it.");

    [Fact]
    public void A_field_is_not_deprecated_before_the_promised_one() => Judgement.Of(
        "interface A { a: Int b: Int @deprecated } type T implements A { a: Int @deprecated b: Int @deprecated }",
        "\"T.a\" can't be deprecated while \"A.a\" is not.");
}
