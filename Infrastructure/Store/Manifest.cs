namespace Transverse.Infrastructure.Store;

/// <summary>What the database is made of, besides the files at Dataset:Path.</summary>
public sealed record Manifest
{
    /// <summary>The kept version of the curated files that was restored or loaded from elsewhere; null for those at Dataset:Path.</summary>
    public string? Dataset { get; init; }

    /// <summary>The imported files, in the order of their import.</summary>
    public IReadOnlyList<ImportedFile> Imports { get; init; } = [];
}
