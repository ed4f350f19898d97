using System.Security.Cryptography;
using System.Text;

namespace Transverse.Infrastructure.Store;

/// <summary>A version of the data that was loaded, and what it was made of.</summary>
public sealed record DataVersion
{
    /// <summary>Twelve hexadecimal digits: changes with every byte of the curated files and with every change of an import.</summary>
    public required string Version { get; init; }

    /// <summary>When it was last loaded, in UTC: what is restored comes after what was there before.</summary>
    public required DateTimeOffset LoadedAt { get; init; }

    /// <summary>The version of its curated files.</summary>
    public required string Dataset { get; init; }

    /// <summary>Its imported files.</summary>
    public required IReadOnlyList<ImportedFile> Imports { get; init; }

    /// <summary>What curated files and imported ones make when they are loaded now.</summary>
    internal static DataVersion Now(string dataset, IReadOnlyList<ImportedFile> imports) =>
        new() { Version = Of(dataset, imports), LoadedAt = DateTimeOffset.UtcNow, Dataset = dataset, Imports = imports };

    /// <summary>The version that curated files and imported ones make: that of the curated files where nothing is imported.</summary>
    private static string Of(string dataset, IReadOnlyList<ImportedFile> imports)
    {
        if (imports.Count == 0) return dataset;

        var parts = imports.Select(import =>
            $"{import.Code}\n{import.Title}\n{import.FileName}\n{import.Format}\n{import.Hash}\n{string.Join('\n', import.Decisions.Select(decision => $"{decision.Key}={decision.Value}"))}");
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{dataset}\n{string.Join("\n\n", parts)}")))[..12];
    }
}
