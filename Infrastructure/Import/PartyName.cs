using System.Text;
using Transverse.Domain.Text;

namespace Transverse.Infrastructure.Import;

/// <summary>Under what a name is compared.</summary>
internal static class PartyName
{
    private const int SlugLength = 80;
    private const string Association = "association ";

    /// <summary>
    /// Its letters and digits without case and accents, words divided by one space, and without the word "association" in front:
    /// "ASSOCIATION L’Été" and "L'ete" are one name.
    /// </summary>
    public static string Key(string name)
    {
        var key = new StringBuilder(name.Length);
        foreach (var character in SearchKey.Of(name))
        {
            if (char.IsLetterOrDigit(character)) key.Append(character);
            else if (key.Length > 0 && key[^1] != ' ') key.Append(' ');
        }

        var words = key.ToString().TrimEnd();
        return words.StartsWith(Association, StringComparison.Ordinal) ? words[Association.Length..] : words;
    }

    /// <summary>
    /// What stands for a party in slugs and matches: its SIRET, else its RNA, else its name; where letters are lost or cut, with a hash that tells
    /// names apart.
    /// </summary>
    public static string Code(in Party party)
    {
        if (party.Siret is not null) return $"siret-{party.Siret}";
        if (party.Rna is not null) return $"rna-{party.Rna.ToLowerInvariant()}";

        var key = Key(party.Name);
        var slug = key.Replace(' ', '-');
        var prefix = Prefix(party);
        return slug.Length is > 0 and <= SlugLength && slug.All(character => char.IsAsciiLetterLower(character) || char.IsAsciiDigit(character) || character == '-')
            ? $"{prefix}-{slug}"
            : $"{prefix}-{(ulong)TextHash.Of(key.Length > 0 ? key : party.Name):x16}";
    }

    /// <summary>What one name stands for, a direction or anyone else.</summary>
    public static UInt128 Hash(in Party party) => TextHash.Of($"{Prefix(party)}-{Key(party.Name)}");

    private static string Prefix(in Party party) => party.Kind == PartyKind.Direction ? "direction" : "nom";
}
