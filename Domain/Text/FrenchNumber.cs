using System.Globalization;

namespace Transverse.Domain.Text;

/// <summary>Numbers as French prose writes them, the same on every machine.</summary>
public static class FrenchNumber
{
    private static readonly NumberFormatInfo Format = new() { NumberDecimalSeparator = ",", NumberGroupSeparator = "\u00a0" };

    /// <summary>Two decimals at most, thousands apart: 1 788 185 or 112,78.</summary>
    /// <param name="value">Any number.</param>
    public static string Of(decimal value) => value.ToString("#,0.##", Format);
}
