namespace Transverse.GraphQL.TypeSystem;

/// <summary>A field of an object or interface type (Spec 3.6).</summary>
/// <param name="name">Its name.</param>
/// <param name="type">What it returns.</param>
public sealed class FieldDefinition(string name, GraphType type) : MemberDefinition(name)
{
    /// <summary>What it returns.</summary>
    public GraphType Type { get; } = type;

    /// <summary>The arguments in order of definition.</summary>
    public MemberList<InputValueDefinition> Arguments { get; } = new();

    /// <summary>How its value is found; null on interfaces, and where the parent is a dictionary with a member of the field's name.</summary>
    public FieldResolver? Resolver { get; set; }

    /// <summary>What the schema's author attached to the field, for a resolver above it to read; the engine ignores it.</summary>
    public object? Metadata { get; set; }
}
