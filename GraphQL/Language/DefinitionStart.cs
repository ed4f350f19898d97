namespace Transverse.GraphQL.Language;

/// <summary>What stands before the keyword of a definition.</summary>
/// <param name="Token">The first token: the description, <c>extend</c>, or the keyword itself.</param>
/// <param name="Description">The description; null when there is none.</param>
/// <param name="IsExtension">Whether <c>extend</c> was read.</param>
internal readonly record struct DefinitionStart(Token Token, StringValueNode? Description, bool IsExtension);
