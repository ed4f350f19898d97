namespace Transverse.Infrastructure.Dataset.Descriptors;

/// <summary>A column of a table.</summary>
/// <param name="Name">The column's header.</param>
/// <param name="Type">What its cells hold.</param>
/// <param name="Description">What it means.</param>
/// <param name="Delimiter">What separates the items of a list; null for other types.</param>
/// <param name="Constraints">What its cells must obey; null when nothing more than the type.</param>
internal sealed record Field(string Name, FieldType Type, string? Description, string? Delimiter, Constraints? Constraints);
