namespace Transverse.Api.Tests.Pivots;

/// <summary>An item of a list that a row was made of, and those before it.</summary>
/// <param name="List">The list.</param>
/// <param name="Value">The item; null where the record has none.</param>
/// <param name="Before">The item of the list that was unfolded before.</param>
internal sealed record RawItem(RawList List, object? Value, RawItem? Before);
