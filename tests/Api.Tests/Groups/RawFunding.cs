namespace Transverse.Api.Tests.Groups;

/// <summary>A funding as plain values: its value in each dimension but THEME, what its groups are ordered by there, and what falls to each of its themes.</summary>
internal sealed record RawFunding(
    int Id, string Code, long Cents, int? Year, string Nature, string Accounting, string? Funder, string? Recipient, string? RecipientKind, string? Action, string Document, bool IsImported,
    IReadOnlyDictionary<string, string?> Keys, IReadOnlyDictionary<string, IComparable?> Ranks, IReadOnlyList<RawShare> Shares);
