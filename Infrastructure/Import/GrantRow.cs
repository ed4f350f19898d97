using Transverse.Domain.Fundings;

namespace Transverse.Infrastructure.Import;

/// <summary>One grant of a file, whatever its format.</summary>
internal sealed record GrantRow
{
    /// <summary>The line where the row starts, from 1.</summary>
    public required int FirstLine { get; init; }

    /// <summary>The line where it ends.</summary>
    public required int LastLine { get; init; }

    /// <summary>Who pays.</summary>
    public required Party Funder { get; init; }

    /// <summary>Who receives.</summary>
    public required Party Recipient { get; init; }

    /// <summary>The number of the file or decision; null when the row gives none.</summary>
    public required string? Reference { get; init; }

    /// <summary>The year.</summary>
    public required int Year { get; init; }

    /// <summary>What it pays for.</summary>
    public required string Label { get; init; }

    /// <summary>The amount.</summary>
    public required EuroAmount Amount { get; init; }

    /// <summary>What form the money takes.</summary>
    public required FundingNature Nature { get; init; }

    /// <summary>Whether it may be added up.</summary>
    public Accounting Accounting { get; init; } = Accounting.Counted;

    /// <summary>The fields of activity as the row gives them; null when it gives none.</summary>
    public string? Sectors { get; init; }
}
