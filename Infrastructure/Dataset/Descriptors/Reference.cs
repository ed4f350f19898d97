namespace Transverse.Infrastructure.Dataset.Descriptors;

/// <summary>What a foreign key refers to.</summary>
/// <param name="Resource">The name of a table: all files with this schema.</param>
/// <param name="Fields">The fields of that table, in the order of the foreign key's.</param>
internal sealed record Reference(string Resource, IReadOnlyList<string> Fields);
