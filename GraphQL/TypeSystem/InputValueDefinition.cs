using Transverse.GraphQL.Language;

namespace Transverse.GraphQL.TypeSystem;

/// <summary>An argument, or a member of an input object type (Spec 3.6.1, 3.10).</summary>
/// <param name="name">Its name.</param>
/// <param name="type">The type of its value.</param>
public sealed class InputValueDefinition(string name, GraphType type) : MemberDefinition(name)
{
    private object? _coercedDefaultValue;

    /// <summary>The type of its value.</summary>
    public GraphType Type { get; } = type;

    /// <summary>The value when none is given, as a literal; null when there is no default.</summary>
    public ValueNode? DefaultValue { get; set; }

    /// <summary>The default as resolvers read it, coerced once; null when there is no default.</summary>
    /// <exception cref="CoercionException">The default is not a value of the type, which schema validation refuses.</exception>
    public object? CoercedDefaultValue =>
        DefaultValue is null ? null : _coercedDefaultValue ??= InputCoercion.CoerceLiteral(Type, DefaultValue);

    /// <summary>Whether a value must be given: non-null without a default (Spec 3.6.1).</summary>
    public bool IsRequired => Type is NonNullType && DefaultValue is null;

    /// <summary>What the schema's author attached to it; the engine ignores it.</summary>
    public object? Metadata { get; set; }
}
