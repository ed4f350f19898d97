using Transverse.Infrastructure.Dataset.Changes;

namespace Transverse.Infrastructure.Store;

/// <summary>What a load did.</summary>
/// <param name="Before">What the database held; null when it was empty, or the store does not know what it held.</param>
/// <param name="After">What it holds.</param>
/// <param name="Changes">What differs; null without a version before, or when its files are lost.</param>
public sealed record LoadReport(DataVersion? Before, DataVersion After, VersionChanges? Changes);
