namespace Transverse.Api.Tests.Groups;

/// <summary>A funding once for each of its themes where a pivot unfolds them, and once otherwise.</summary>
internal sealed record RawRow(RawFunding Funding, RawShare? Share)
{
    public long Cents => Share?.Cents ?? Funding.Cents;

    public string? Key(string dimension) => dimension == "THEME" ? Share?.Theme : Funding.Keys[dimension];

    public IComparable? Rank(string dimension) => dimension == "THEME" ? Share?.Rank : Funding.Ranks[dimension];

    public static IEnumerable<RawRow> Of(RawFunding funding, bool byTheme) =>
        byTheme && funding.Shares.Count > 0 ? funding.Shares.Select(share => new RawRow(funding, share)) : [new RawRow(funding, Share: null)];
}
