namespace Transverse.Infrastructure.Dataset.Changes;

/// <summary>A cell that differs between two versions.</summary>
/// <param name="Column">Its column.</param>
/// <param name="Before">What it held; null when it was empty, or the row was not there.</param>
/// <param name="After">What it holds; null when it is empty, or the row is gone.</param>
public sealed record CellChange(string Column, string? Before, string? After);
