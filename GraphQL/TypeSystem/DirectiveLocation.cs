namespace Transverse.GraphQL.TypeSystem;

/// <summary>Where a directive may stand (Spec 3.13); the names of the members in upper snake case are those of the specification.</summary>
public enum DirectiveLocation
{
    /// <summary>A query operation.</summary>
    Query,

    /// <summary>A mutation operation.</summary>
    Mutation,

    /// <summary>A subscription operation.</summary>
    Subscription,

    /// <summary>A selected field.</summary>
    Field,

    /// <summary>A fragment definition.</summary>
    FragmentDefinition,

    /// <summary>A fragment spread.</summary>
    FragmentSpread,

    /// <summary>An inline fragment.</summary>
    InlineFragment,

    /// <summary>A variable definition.</summary>
    VariableDefinition,

    /// <summary>The schema definition.</summary>
    Schema,

    /// <summary>A scalar type.</summary>
    Scalar,

    /// <summary>An object type.</summary>
    Object,

    /// <summary>A field definition.</summary>
    FieldDefinition,

    /// <summary>An argument definition.</summary>
    ArgumentDefinition,

    /// <summary>An interface type.</summary>
    Interface,

    /// <summary>A union type.</summary>
    Union,

    /// <summary>An enum type.</summary>
    Enum,

    /// <summary>An enum value.</summary>
    EnumValue,

    /// <summary>An input object type.</summary>
    InputObject,

    /// <summary>A member of an input object type.</summary>
    InputFieldDefinition,
}
