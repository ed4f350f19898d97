using Transverse.GraphQL.Language;
using Transverse.GraphQL.Tools;
using Transverse.GraphQL.TypeSystem;
using Transverse.GraphQL.TypeSystem.Scalars;

namespace Transverse.GraphQL.Tests.TypeSystem;

public sealed class ListSizeTests
{
    [Theory]
    [InlineData("@listSize(assumedSize: 5)")]
    [InlineData("""@listSize(slicingArguments: ["first"])""")]
    [InlineData("""@listSize(assumedSize: 50, slicingArguments: ["first", "last"], slicingArgumentDefaultValue: 10, sizedFields: ["edges", "nodes"], requireOneSlicingArgument: false)""")]
    public void An_application_reads_and_prints_the_same(string directive)
    {
        var schema = Sdl.Build($"type Query {{ a(first: Int, last: Int): [Int] {directive} }}");
        var read = ListSize.From(Assert.Single(schema.Query!.Fields["a"].Directives));

        Assert.Equal(directive, SyntaxPrinter.Print(read.ToDirective()));
    }

    [Fact]
    public void A_schema_prints_what_its_parts_cost_and_the_directives()
    {
        var query = new ObjectType("Query");
        var field = query.Fields.Add(new FieldDefinition("a", new ListType(BuiltInScalars.Int))
        {
            Directives = { new ListSize { AssumedSize = 5 }.ToDirective(), CostDirectives.Weight(2.5) },
        });
        field.Arguments.Add(new InputValueDefinition("b", BuiltInScalars.Int) { Directives = { CostDirectives.Weight(-1) } });
        var schema = SchemaValidator.Require(new Schema(query, directives: CostDirectives.All));

        var printed = SchemaPrinter.Print(schema);

        Assert.Contains("""  a(b: Int @cost(weight: "-1")): [Int] @listSize(assumedSize: 5) @cost(weight: "2.5")""", printed, StringComparison.Ordinal);
        Assert.Contains(") on SCALAR | OBJECT | FIELD_DEFINITION | ARGUMENT_DEFINITION | ENUM | INPUT_FIELD_DEFINITION", printed, StringComparison.Ordinal);
        Assert.Contains("  requireOneSlicingArgument: Boolean = true\n) on FIELD_DEFINITION", printed, StringComparison.Ordinal);
        Assert.Equal(printed, SchemaPrinter.Print(Sdl.Build(printed)));
    }
}
