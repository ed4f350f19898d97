namespace Transverse.GraphQL.TypeSystem;

/// <summary>One value of an enum.</summary>
/// <param name="name">Its name.</param>
public sealed class EnumValueDefinition(string name) : MemberDefinition(name);
