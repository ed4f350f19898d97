using Transverse.GraphQL.TypeSystem;

namespace Transverse.Api.Exports;

/// <summary>A connection of the query root that can be exported as a whole: a list, or groups.</summary>
/// <param name="Field">The field.</param>
/// <param name="Item">The type of its items.</param>
internal sealed record ExportSource(FieldDefinition Field, ObjectType Item)
{
    private static readonly string[] Paging = ["first", "after", "last", "before"];

    /// <summary>The name in addresses: the field's.</summary>
    public string Name => Field.Name;

    /// <summary>The arguments that say what is exported.</summary>
    public IEnumerable<InputValueDefinition> Arguments => Field.Arguments.Where(argument => !Paging.Contains(argument.Name, StringComparer.Ordinal));

    /// <summary>Whether its items say where they stand.</summary>
    public bool IsCited => Item.Fields.TryGet("citations", out _);

    /// <summary>Everything of a schema that can be exported, by name.</summary>
    public static IReadOnlyDictionary<string, ExportSource> Of(GraphQL.TypeSystem.Schema schema) =>
        schema.Query!.Fields.Select(From).OfType<ExportSource>().ToDictionary(source => source.Name, StringComparer.Ordinal);

    private static ExportSource? From(FieldDefinition field) =>
        field.Arguments.TryGet("after", out _) && field.Type.Named is ObjectType connection
        && connection.Fields.TryGet("nodes", out var nodes) && nodes.Type.Named is ObjectType item
            ? new ExportSource(field, item)
            : null;
}
