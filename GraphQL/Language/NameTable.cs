using System.Text;

namespace Transverse.GraphQL.Language;

/// <summary>
/// Hands out one string for a name that is read again and again. A slot keeps the last name that fell into it: the table
/// never grows, and threads may race for a slot, since any string in it is compared before use.
/// </summary>
internal static class NameTable
{
    private const int LongestKept = 64;
    private static readonly string?[] Slots = new string?[2048];

    /// <summary>The name as a string.</summary>
    /// <param name="name">A Name token's bytes, which are ASCII.</param>
    public static string Get(ReadOnlySpan<byte> name)
    {
        if (name.Length > LongestKept) return Encoding.ASCII.GetString(name);
        var hash = 2166136261u;
        foreach (var character in name) hash = (hash ^ character) * 16777619;
        ref var slot = ref Slots[(hash ^ (hash >> 16)) % (uint)Slots.Length];
        var kept = slot;
        return kept is not null && Ascii.Equals(name, kept) ? kept : slot = Encoding.ASCII.GetString(name);
    }
}
