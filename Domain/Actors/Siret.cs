namespace Transverse.Domain.Actors;

/// <summary>The number of an establishment in the French register Sirene: fourteen digits, the last of which checks the others.</summary>
public static class Siret
{
    /// <summary>How many digits it has.</summary>
    public const int Length = 14;

    // The post office has one SIREN and thousands of counters: their SIRET is right when the sum of its digits divides by five.
    private const string PostOffice = "356000000";

    /// <summary>Whether a text is fourteen digits that check.</summary>
    /// <param name="text">The number, without spaces.</param>
    public static bool IsValid(ReadOnlySpan<char> text)
    {
        if (text.Length != Length) return false;

        var (luhn, plain) = (0, 0);
        for (var index = 0; index < Length; index++)
        {
            var digit = text[index] - '0';
            if (digit is < 0 or > 9) return false;

            plain += digit;
            if (index % 2 == 0 && (digit *= 2) > 9) digit -= 9;

            luhn += digit;
        }

        return luhn % 10 == 0 || (text.StartsWith(PostOffice) && plain % 5 == 0);
    }
}
