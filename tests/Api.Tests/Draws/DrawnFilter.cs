namespace Transverse.Api.Tests.Draws;

/// <summary>A filter as GraphQL, without its braces, and as a predicate over an entity or over nothing.</summary>
/// <param name="Text">The members.</param>
/// <param name="Keeps">Whether an entity meets it.</param>
/// <param name="Members">The members that it names of the entity itself.</param>
internal sealed record DrawnFilter(string Text, Func<object?, bool> Keeps, IReadOnlyList<string> Members);
