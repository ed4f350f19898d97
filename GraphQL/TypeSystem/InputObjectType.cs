namespace Transverse.GraphQL.TypeSystem;

/// <summary>
/// An input object type (Spec 3.10). Its coerced values are <see cref="IReadOnlyDictionary{TKey, TValue}"/> of string to object,
/// holding only the members that were given or defaulted, in order of definition.
/// </summary>
public sealed class InputObjectType(string name) : NamedType(name)
{
    /// <summary>The members in order of definition.</summary>
    public MemberList<InputValueDefinition> Fields { get; } = new();

    /// <summary>Whether exactly one member must be given (<c>@oneOf</c>, Spec 3.13.5).</summary>
    public bool IsOneOf { get; set; }
}
