namespace Transverse.Infrastructure.Dataset.Changes;

/// <summary>How many rows of a table differ between two versions.</summary>
/// <param name="Table">The table.</param>
/// <param name="Added">How many came.</param>
/// <param name="Changed">How many changed.</param>
/// <param name="Removed">How many went.</param>
public sealed record TableChanges(string Table, int Added, int Changed, int Removed);
