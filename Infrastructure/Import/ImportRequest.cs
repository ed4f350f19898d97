namespace Transverse.Infrastructure.Import;

/// <summary>A file that somebody wants to import.</summary>
public sealed record ImportRequest
{
    /// <summary>The file.</summary>
    public required string Path { get; init; }

    /// <summary>Which columns it has.</summary>
    public required ImportFormat Format { get; init; }

    /// <summary>The code of its document, with or without "import-" in front; null for one made of the name of the file.</summary>
    public string? Code { get; init; }

    /// <summary>The title of its document; null for the name of the file.</summary>
    public string? Title { get; init; }

    /// <summary>Whether the file is only checked.</summary>
    public bool DryRun { get; init; }
}
