using Transverse.Api.Schema;
using Transverse.GraphQL.TypeSystem;

namespace Transverse.Api.Tests.Schema;

/// <summary>Nothing expensive in the public schema is without a cost.</summary>
public sealed class CostDeclarationTests
{
    private static readonly List<(string Coordinate, FieldDefinition Field)> Fields =
    [
        .. from type in TransverseSchema.Create().Types.Values.OfType<ComplexType>()
           where !type.Name.StartsWith("__", StringComparison.Ordinal)
           from field in type.Fields
           select ($"{type.Name}.{field.Name}", field),
    ];

    [Fact]
    public void Every_list_says_how_long_it_is() => Assert.Empty(Fields
        .Where(field => field.Field.Type.Nullable is ListType && !IsSizedByConnection(field.Coordinate) && SizeOf(field.Field) is null)
        .Select(field => field.Coordinate));

    [Fact]
    public void Every_connection_is_as_long_as_the_page_that_is_asked_for() => Assert.Empty(Fields
        .Where(field => field.Field.Type.Named.Name.EndsWith("Connection", StringComparison.Ordinal) && SizeOf(field.Field)?.SlicingArguments is not ["first", ..])
        .Select(field => field.Coordinate));

    [Fact]
    public void Every_field_of_the_root_costs_a_command() => Assert.Empty(Fields
        .Where(field => field.Coordinate.StartsWith("Query.", StringComparison.Ordinal) && !HasCost(field.Field))
        .Select(field => field.Coordinate));

    private static bool IsSizedByConnection(string coordinate) => coordinate.EndsWith("Connection.edges", StringComparison.Ordinal) || coordinate.EndsWith("Connection.nodes", StringComparison.Ordinal);

    private static bool HasCost(FieldDefinition field) => field.Directives.Any(directive => directive.Name.Value == "cost");

    private static ListSize? SizeOf(FieldDefinition field) =>
        field.Directives.FirstOrDefault(directive => directive.Name.Value == "listSize") is { } directive ? ListSize.From(directive) : null;
}
