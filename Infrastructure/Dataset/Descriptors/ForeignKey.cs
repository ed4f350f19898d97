namespace Transverse.Infrastructure.Dataset.Descriptors;

/// <summary>A reference from one table to another, or to itself. A row with an empty cell among the fields refers to nothing.</summary>
internal sealed record ForeignKey(IReadOnlyList<string> Fields, Reference Reference);
