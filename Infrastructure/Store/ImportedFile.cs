using Transverse.Infrastructure.Import;

namespace Transverse.Infrastructure.Store;

/// <summary>An imported file of grants and what was decided about it.</summary>
public sealed record ImportedFile
{
    /// <summary>What the codes of imported documents and the slugs of imported actors start with: curated ones never do.</summary>
    public const string Prefix = "import-";

    /// <summary>The code of its document.</summary>
    public required string Code { get; init; }

    /// <summary>The title of its document.</summary>
    public required string Title { get; init; }

    /// <summary>Which columns it has.</summary>
    public required ImportFormat Format { get; init; }

    /// <summary>What it was called.</summary>
    public required string FileName { get; init; }

    /// <summary>Names its content in the store.</summary>
    public required string Hash { get; init; }

    /// <summary>Whether it is UTF-8.</summary>
    public required bool IsUtf8 { get; init; }

    /// <summary>How many grants it holds.</summary>
    public required int RowCount { get; init; }

    /// <summary>How many lines it has.</summary>
    public required int LineCount { get; init; }

    /// <summary>How many lines its grants take.</summary>
    public required int CitedLineCount { get; init; }

    /// <summary>When it was imported, in UTC.</summary>
    public required DateTimeOffset ImportedAt { get; init; }

    /// <summary>
    /// Who the parties are for whom somebody decided: the slug of a curated actor, or null for "none of them". The others are matched by SIRET, RNA or
    /// name.
    /// </summary>
    public IReadOnlyDictionary<string, string?> Decisions { get; init; } = new SortedDictionary<string, string?>(StringComparer.Ordinal);
}
