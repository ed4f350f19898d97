using System.Text.Json;
using Transverse.GraphQL.Language;
using Transverse.GraphQL.TypeSystem;

namespace Transverse.GraphQL.Execution;

/// <summary>One field of a <see cref="PlannedSelection"/>.</summary>
public sealed class PlannedField
{
    /// <summary>The field's definition on <see cref="Parent"/>.</summary>
    public required FieldDefinition Definition { get; init; }

    /// <summary>The object type that it is asked of.</summary>
    public required ObjectType Parent { get; init; }

    /// <summary>Its schema coordinate, <c>Type.field</c>.</summary>
    public string Coordinate => $"{Parent}.{Definition.Name}";

    /// <summary>The key in the response.</summary>
    public required string ResponseName { get; init; }

    /// <summary>The response name, encoded once for all answers.</summary>
    public required JsonEncodedText EncodedName { get; init; }

    /// <summary>Its place in the selection's fields.</summary>
    public required int Index { get; init; }

    /// <summary>Every node that was merged into it; the first one decides arguments.</summary>
    public required IReadOnlyList<FieldNode> Nodes { get; init; }

    /// <summary>What is selected below for each object type that its value may have; empty for a leaf.</summary>
    public required IReadOnlyList<PlannedSelection> Selections { get; init; }

    /// <summary>How its value is found; null where the parent is a dictionary with a member of the field's name.</summary>
    internal FieldResolver? Resolver { get; init; }

    /// <summary>The arguments, coerced once for all requests; null when each request must coerce them, for their variables.</summary>
    internal ArgumentValues? ConstantArguments { get; init; }

    /// <summary>What is selected below for one object type.</summary>
    /// <exception cref="KeyNotFoundException">The field never returns that type.</exception>
    public PlannedSelection SelectionFor(ObjectType type)
    {
        foreach (var selection in Selections)
        {
            if (ReferenceEquals(selection.Type, type)) return selection;
        }

        throw new KeyNotFoundException($"{Coordinate} never returns a {type}.");
    }
}
