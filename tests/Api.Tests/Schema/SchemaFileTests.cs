using Transverse.Api.Schema;
using Transverse.GraphQL.Tools;
using Transverse.GraphQL.TypeSystem;
using Transverse.Testing;

namespace Transverse.Api.Tests.Schema;

public sealed class SchemaFileTests
{
    private static readonly GraphQL.TypeSystem.Schema Schema = TransverseSchema.Create();

    [Fact]
    public void The_file_schema_graphql_is_the_printed_schema()
    {
        var file = Path.Combine(Repository.Root, "schema.graphql");

        Assert.True(
            File.ReadAllText(file) == SchemaPrinter.Print(Schema),
            "schema.graphql is not what the code says. Refresh it and read what changed: dotnet run --project Api -p:SkipWeb=true -- schema > schema.graphql");
    }

    [Fact]
    public void Everything_in_the_schema_has_a_description()
    {
        var silent = Schema.Types.Values.Where(type => !type.Name.StartsWith("__", StringComparison.Ordinal)).SelectMany(Members)
            .Where(member => string.IsNullOrWhiteSpace(member.Description)).Select(member => member.Coordinate);

        Assert.Empty(silent);
    }

    [Fact]
    public void Descriptions_end_as_sentences_or_with_the_French_term()
    {
        var unfinished = Schema.Types.Values.Where(type => !type.Name.StartsWith("__", StringComparison.Ordinal)).SelectMany(Members)
            .Where(member => member.Description?[^1] is not '.').Select(member => $"{member.Coordinate}: {member.Description}");

        Assert.Empty(unfinished);
    }

    private static IEnumerable<(string Coordinate, string? Description)> Members(NamedType type) => (type switch
    {
        ComplexType complex => complex.Fields.SelectMany(field => field.Arguments
            .Select(argument => ($"{type.Name}.{field.Name}({argument.Name}:)", argument.Description))
            .Prepend(($"{type.Name}.{field.Name}", field.Description))),
        InputObjectType input => input.Fields.Select(field => ($"{type.Name}.{field.Name}", field.Description)),
        EnumType values => values.Values.Select(value => ($"{type.Name}.{value.Name}", value.Description)),
        _ => [],
    }).Prepend((type.Name, type.Description));
}
