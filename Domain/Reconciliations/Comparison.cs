using Transverse.Domain.Indicators;

namespace Transverse.Domain.Reconciliations;

/// <summary>A printed figure held against what it should equal.</summary>
/// <param name="Computed">What it should equal; null when there is no such number.</param>
/// <param name="Difference">Printed minus computed; null with it.</param>
/// <param name="Verdict">What came of it.</param>
public sealed record Comparison(decimal? Computed, decimal? Difference, ReconciliationVerdict Verdict)
{
    private const int Decimals = 2;

    /// <summary>
    /// Holds a total against its parts. Each of these figures may have been rounded to its unit, so that they may differ by half a unit for
    /// each; a total that is stated as about so much is rounded to its last digit that is not 0, and one of at least so much may be exceeded.
    /// </summary>
    /// <param name="printed">The total.</param>
    /// <param name="qualifier">How exactly it is stated.</param>
    /// <param name="parts">The parts, at least one.</param>
    public static Comparison OfSum(decimal printed, Qualifier qualifier, IReadOnlyList<decimal> parts)
    {
        var computed = parts.Sum();
        var difference = printed - computed;
        var tolerance = (qualifier == Qualifier.About ? LastDigit(printed) / 2 : 0.5m) + (0.5m * parts.Count);
        var verdict = difference switch
        {
            0 => ReconciliationVerdict.Agrees,
            < 0 when qualifier == Qualifier.AtLeast => ReconciliationVerdict.Agrees,
            _ when Math.Abs(difference) <= tolerance => ReconciliationVerdict.Rounding,
            > 0 => ReconciliationVerdict.PartsMissing,
            _ => ReconciliationVerdict.PartsExceed,
        };
        return new(computed, difference, verdict);
    }

    /// <summary>Holds a rate in percent against its numerator and denominator; it may have been rounded or cut at its last decimal.</summary>
    /// <param name="printed">The rate, with the decimals that are printed.</param>
    /// <param name="numerator">The part.</param>
    /// <param name="denominator">The whole, not 0.</param>
    public static Comparison OfRate(decimal printed, decimal numerator, decimal denominator)
    {
        var rate = 100 * numerator / denominator;
        var isPrinted = Rounded(rate, printed.Scale) == printed || Math.Round(rate, printed.Scale, MidpointRounding.ToZero) == printed;
        var computed = Rounded(rate, Decimals);
        var verdict = rate == printed ? ReconciliationVerdict.Agrees : isPrinted ? ReconciliationVerdict.Rounding : ReconciliationVerdict.Differs;
        return new(computed, printed - computed, verdict);
    }

    /// <summary>Holds an announced number, or a first statement, against what was found or stated elsewhere.</summary>
    /// <param name="printed">The first.</param>
    /// <param name="other">The second.</param>
    public static Comparison OfEqual(decimal printed, decimal other) =>
        new(other, printed - other, printed == other ? ReconciliationVerdict.Agrees : ReconciliationVerdict.Differs);

    private static decimal Rounded(decimal value, int decimals) => Math.Round(value, decimals, MidpointRounding.AwayFromZero);

    private static decimal LastDigit(decimal value)
    {
        var unit = 1m;
        while (value != 0 && value % (unit * 10) == 0) unit *= 10;

        return unit;
    }
}
