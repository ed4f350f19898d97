namespace Transverse.GraphQL.Language;

/// <summary>An input value as written (Spec 2.10).</summary>
public abstract class ValueNode(Location location) : SyntaxNode(location);

/// <summary>A use of a variable: <c>$name</c>.</summary>
public sealed class VariableNode(NameNode name, Location location = default) : ValueNode(location)
{
    /// <summary>The name without <c>$</c>.</summary>
    public NameNode Name { get; } = name;
}

/// <summary>An integer, kept as its source text: it may be larger than any machine type.</summary>
public sealed class IntValueNode(string value, Location location = default) : ValueNode(location)
{
    /// <summary>The digits with an optional minus sign.</summary>
    public string Value { get; } = value;
}

/// <summary>A number with fraction or exponent, kept as its source text.</summary>
public sealed class FloatValueNode(string value, Location location = default) : ValueNode(location)
{
    /// <summary>The number as written.</summary>
    public string Value { get; } = value;
}

/// <summary>A string, unescaped.</summary>
public sealed class StringValueNode(string value, bool block = false, Location location = default) : ValueNode(location)
{
    /// <summary>The text after escapes, or after block string processing.</summary>
    public string Value { get; } = value;

    /// <summary>Whether it was written with triple quotes.</summary>
    public bool Block { get; } = block;
}

/// <summary><c>true</c> or <c>false</c>.</summary>
public sealed class BooleanValueNode(bool value, Location location = default) : ValueNode(location)
{
    /// <summary>The value.</summary>
    public bool Value { get; } = value;
}

/// <summary><c>null</c>.</summary>
public sealed class NullValueNode(Location location = default) : ValueNode(location);

/// <summary>An enum value: a name other than <c>true</c>, <c>false</c>, <c>null</c>.</summary>
public sealed class EnumValueNode(string value, Location location = default) : ValueNode(location)
{
    /// <summary>The name.</summary>
    public string Value { get; } = value;
}

/// <summary>A list.</summary>
public sealed class ListValueNode(IReadOnlyList<ValueNode> values, Location location = default) : ValueNode(location)
{
    /// <summary>The items in order.</summary>
    public IReadOnlyList<ValueNode> Values { get; } = values;
}

/// <summary>An input object.</summary>
public sealed class ObjectValueNode(IReadOnlyList<ObjectFieldNode> fields, Location location = default) : ValueNode(location)
{
    /// <summary>The members in source order; names may repeat until validation refuses them.</summary>
    public IReadOnlyList<ObjectFieldNode> Fields { get; } = fields;
}

/// <summary>A member of an input object.</summary>
public sealed class ObjectFieldNode(NameNode name, ValueNode value, Location location = default) : SyntaxNode(location)
{
    /// <summary>The member's name.</summary>
    public NameNode Name { get; } = name;

    /// <summary>Its value.</summary>
    public ValueNode Value { get; } = value;
}
