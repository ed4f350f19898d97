using Transverse.GraphQL.TypeSystem;

namespace Transverse.GraphQL.Validation;

/// <summary>What the schema says about the place where a walk over a document stands. Null means that it says nothing.</summary>
internal readonly record struct TypeInfo
{
    /// <summary>The type of the operation, fragment or field at hand.</summary>
    public GraphType? Type { get; init; }

    /// <summary>The composite type that the enclosing selection set selects from.</summary>
    public NamedType? ParentType { get; init; }

    /// <summary>The field at hand, or the nearest one around.</summary>
    public FieldDefinition? Field { get; init; }

    /// <summary>The type that the value at hand must have.</summary>
    public GraphType? InputType { get; init; }

    /// <summary>The type of the list or input object around the value at hand.</summary>
    public GraphType? ParentInputType { get; init; }

    /// <summary>Whether the argument or input field at hand has a default of its own.</summary>
    public bool HasDefault { get; init; }

    /// <summary>The same place, one value further in.</summary>
    public TypeInfo Into(InputValueDefinition? input) => Into(input?.Type) with { HasDefault = input?.DefaultValue is not null };

    /// <summary>The same place, one value further in, where no default can stand.</summary>
    public TypeInfo Into(GraphType? input) =>
        this with { ParentInputType = InputType, InputType = input is { IsInputType: true } ? input : null, HasDefault = false };
}
