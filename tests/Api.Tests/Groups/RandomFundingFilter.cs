using System.Globalization;

namespace Transverse.Api.Tests.Groups;

/// <summary>A filter of fundings drawn at random, as GraphQL and as a predicate.</summary>
internal sealed record RandomFundingFilter(string Text, Func<RawFunding, bool> Keeps)
{
    /// <summary>Whether a funding is grouped: what is not counted or was imported must be asked for.</summary>
    public bool Groups(RawFunding funding) =>
        Keeps(funding) && (Names("accounting") || funding.Accounting == "COUNTED") && (Names("document") || !funding.IsImported);

    public static RandomFundingFilter Draw(Random random, IReadOnlyList<RawFunding> all, int depth = 0)
    {
        var sample = all[random.Next(all.Count)];
        var other = all[random.Next(all.Count)];
        var euros = (sample.Cents / 100m).ToString(CultureInfo.InvariantCulture);
        switch (random.Next(depth < 2 ? 15 : 12))
        {
            case 0: return new($"year: {{ eq: {Year(sample)} }}", f => f.Year == sample.Year);
            case 1: return new($"year: {{ in: [{Year(sample)}, {Year(other)}] }}", f => f.Year == sample.Year || f.Year == other.Year);
            case 2: return new($"year: {{ neq: {Year(sample)} }}", f => f.Year != sample.Year);
            case 3: return new("year: { gte: 2016, lt: 2021 }", f => f.Year is >= 2016 and < 2021);
            case 4: return new($"nature: {{ in: [{sample.Nature}, {other.Nature}] }}", f => f.Nature == sample.Nature || f.Nature == other.Nature);
            case 5: return new($"amount: {{ gte: {euros} }}", f => f.Cents >= sample.Cents);
            case 6: return new($"amount: {{ lt: {(sample.Cents / 100m + 0.005m).ToString(CultureInfo.InvariantCulture)} }}", f => f.Cents <= sample.Cents);
            case 7: return sample.Funder is { } funder ? new($"funder: {{ slug: {{ eq: \"{funder}\" }} }}", f => f.Funder == funder) : new("funder: null", f => f.Funder is null);
            case 8: return new("recipient: { kind: { neq: ASSOCIATION } }", f => f.RecipientKind != "ASSOCIATION");
            case 9: return new($"document: {{ code: {{ eq: \"{sample.Document}\" }} }}", f => f.Document == sample.Document);
            case 10:
                var theme = sample.Shares.Count > 0 ? sample.Shares[0].Theme : "langue";
                return new($"fundedAction: {{ themes: {{ some: {{ code: {{ eq: \"{theme}\" }} }} }} }}", f => f.Shares.Any(share => share.Theme == theme));
            case 11: return new($"accounting: {{ in: [COUNTED, {sample.Accounting}] }}", f => f.Accounting == "COUNTED" || f.Accounting == sample.Accounting);
            case var kind:
                var (first, second) = (Draw(random, all, depth + 1), Draw(random, all, depth + 1));
                return kind == 12
                    ? new($"and: [{{ {first.Text} }}, {{ {second.Text} }}]", f => first.Keeps(f) && second.Keeps(f))
                    : new($"or: [{{ {first.Text} }}, {{ {second.Text} }}]", f => first.Keeps(f) || second.Keeps(f));
        }
    }

    private bool Names(string member) => Text.Contains($"{member}:", StringComparison.Ordinal);

    private static string Year(RawFunding funding) => funding.Year?.ToString(CultureInfo.InvariantCulture) ?? "null";
}
