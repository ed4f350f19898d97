namespace Transverse.Domain.Actors;

/// <summary>The number of an association in the French register of associations: W and nine digits.</summary>
public static class Rna
{
    /// <summary>How many characters it has.</summary>
    public const int Length = 10;

    /// <summary>Whether a text has the form of one.</summary>
    /// <param name="text">The number, without spaces.</param>
    public static bool IsValid(ReadOnlySpan<char> text) => text.Length == Length && text[0] == 'W' && !text[1..].ContainsAnyExceptInRange('0', '9');
}
