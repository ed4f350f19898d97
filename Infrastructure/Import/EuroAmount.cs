using System.Globalization;

namespace Transverse.Infrastructure.Import;

/// <summary>An amount as a file writes it.</summary>
/// <param name="Cents">Its value in cents.</param>
/// <param name="Printed">Exactly as written.</param>
internal readonly record struct EuroAmount(long Cents, string Printed)
{
    private const int MaximumDigits = 15;

    /// <summary>
    /// Reads 1234.5, 1234,50, 1 234,50 and the same with "€". A comma or a point is the decimal mark: what could be one of thousands
    /// ("1.234") is refused rather than guessed.
    /// </summary>
    /// <param name="text">The cell, trimmed.</param>
    /// <param name="amount">The amount, or the default.</param>
    /// <returns>Why it is not an amount; null when it is one.</returns>
    public static string? Read(string text, out EuroAmount amount)
    {
        amount = default;
        var number = text.EndsWith('€') ? text.AsSpan(0, text.Length - 1).TrimEnd() : text.AsSpan();
        if (number.Length > 0 && number[0] == '-') return "An amount is not negative: give what was voted.";

        long value = 0;
        var (digits, mark) = (0, -1);
        for (var index = 0; index < number.Length; index++)
        {
            var character = number[index];
            if (character is >= '0' and <= '9')
            {
                if (++digits > MaximumDigits) return "The amount is too large.";

                value = (value * 10) + (character - '0');
            }
            else if (character is '.' or ',' && mark < 0 && digits > 0)
            {
                mark = digits;
            }
            else if (!(char.IsWhiteSpace(character) && mark < 0 && digits > 0 && IsThousands(number[(index + 1)..])))
            {
                return "This is not an amount: write euros such as 1234.50, 1234,50 or 1 234,50 €.";
            }
        }

        if (digits == 0 || mark == digits) return "This is not an amount: write euros such as 1234.50, 1234,50 or 1 234,50 €.";

        var decimals = mark < 0 ? 0 : digits - mark;
        if (decimals > 2) return "An amount has at most two decimals: write 1234,50, and thousands without point or comma.";

        amount = new((decimals, value) switch { (0, _) => value * 100, (1, _) => value * 10, _ => value }, text);
        return null;
    }

    /// <summary>The part of it that a share makes, to the cent, halves up.</summary>
    /// <param name="share">Above 0, at most 1.</param>
    public EuroAmount Share(decimal share) => new(
        (long)Math.Round(Cents * share, MidpointRounding.AwayFromZero), string.Create(CultureInfo.InvariantCulture, $"{Printed} × {share}"));

    // "1 234 567": groups of three digits.
    private static bool IsThousands(ReadOnlySpan<char> rest) =>
        rest.Length >= 3 && char.IsAsciiDigit(rest[0]) && char.IsAsciiDigit(rest[1]) && char.IsAsciiDigit(rest[2])
        && (rest.Length == 3 || !char.IsAsciiDigit(rest[3]));
}
