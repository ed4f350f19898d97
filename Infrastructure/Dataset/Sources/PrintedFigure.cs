using System.Globalization;
using System.Text.RegularExpressions;
using Transverse.Domain.Text;

namespace Transverse.Infrastructure.Dataset.Sources;

/// <summary>Compares a value with the figure that it was normalised from.</summary>
internal static partial class PrintedFigure
{
    private static readonly Dictionary<string, decimal> Words = new(StringComparer.Ordinal)
    {
        ["demi"] = 0.5m,
        ["un"] = 1, ["une"] = 1, ["premier"] = 1, ["premiere"] = 1, ["deux"] = 2, ["trois"] = 3, ["quatre"] = 4, ["cinq"] = 5, ["six"] = 6,
        ["sept"] = 7, ["huit"] = 8, ["neuf"] = 9, ["dix"] = 10, ["onze"] = 11, ["douze"] = 12, ["treize"] = 13, ["quatorze"] = 14,
        ["quinze"] = 15, ["seize"] = 16, ["vingt"] = 20, ["trente"] = 30, ["quarante"] = 40, ["cinquante"] = 50, ["soixante"] = 60,
        ["dizaine"] = 10, ["douzaine"] = 12, ["quinzaine"] = 15, ["vingtaine"] = 20, ["trentaine"] = 30, ["quarantaine"] = 40,
        ["cinquantaine"] = 50, ["soixantaine"] = 60, ["centaine"] = 100, ["cent"] = 100, ["mille"] = 1000, ["millier"] = 1000,
        ["million"] = 1000000, ["binome"] = 2, ["douzieme"] = 12, ["treizieme"] = 13,
    };

    private static readonly Dictionary<string, decimal> Phrases = new(StringComparer.Ordinal)
    {
        ["moitie"] = 50, ["parite"] = 50, ["demi-tarif"] = 50, ["un quart"] = 25, ["trois quarts"] = 75, ["demi-million"] = 500000,
    };

    /// <summary>
    /// Whether the printed figure holds the significant digits of the value (32 for both « 3,2 M€ » and 3200000), a number word or phrase of it,
    /// or a fraction that makes it as a percentage, « 3/4 » or « quatre personnes sur dix ».
    /// </summary>
    public static bool Agrees(decimal value, string printed)
    {
        var wanted = Significant(value.ToString(CultureInfo.InvariantCulture));
        var key = SearchKey.Of(printed);
        var words = Letters().Matches(key).Select(word => word.Value).ToList();
        return Numbers().Matches(printed).Any(number => Significant(number.Value) == wanted)
            || words.Any(word => Word(word) is { } number && IsOrMultiplies(number, value))
            || IsRatio(value, words)
            || Fractions().Matches(key).Any(fraction => value * Number(fraction.Groups[2]) == 100 * Number(fraction.Groups[1]))
            || Phrases.Any(phrase => value == phrase.Value && key.Contains(phrase.Key, StringComparison.Ordinal));
    }

    private static decimal? Word(string word) =>
        Words.TryGetValue(word, out var number) || Words.TryGetValue(word.TrimEnd('s'), out number) ? number : null;

    /// <summary>
    /// Six is 6 alone, but a dozen, a hundred and a thousand also count other things: « deux cents », « trois milliers ».
    /// </summary>
    private static bool IsOrMultiplies(decimal number, decimal value) => number == value || (number >= 100 && value % number == 0);

    private static bool IsRatio(decimal value, List<string> words) =>
        words.IndexOf("sur") is > 0 and var sur
        && words.Skip(sur + 1).Select(Word).FirstOrDefault() is { } whole
        && words.Take(sur).Any(part => value * whole == 100 * Word(part));

    private static decimal Number(Group digits) => decimal.Parse(digits.Value, CultureInfo.InvariantCulture);

    private static string Significant(string number)
    {
        var digits = string.Concat(number.Where(char.IsAsciiDigit)).Trim('0');
        return digits.Length == 0 ? "0" : digits;
    }

    // A percentage may be misprinted with a space after its comma: « 76, 2% ».
    [GeneratedRegex(@"[0-9](?:(?:[\s.,]|,\s(?=[0-9]\s?%))?[0-9])*")]
    private static partial Regex Numbers();

    // « ¾ » folds to digits around U+2044.
    [GeneratedRegex("([0-9]{1,6})[/\u2044]([0-9]{1,6})")]
    private static partial Regex Fractions();

    [GeneratedRegex("[a-z]+")]
    private static partial Regex Letters();
}
