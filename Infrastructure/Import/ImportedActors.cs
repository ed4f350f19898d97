using System.Globalization;

namespace Transverse.Infrastructure.Import;

/// <summary>
/// The actors that only imported files name, over all of them: one SIRET is one actor, and so is one RNA; a name counts where a row gives neither.
/// Numbers and hashes stand for texts, because there may be a million of them.
/// </summary>
internal sealed class ImportedActors
{
    private readonly Dictionary<long, int> _bySiret = [];
    private readonly Dictionary<int, int> _byRna = [];
    private readonly Dictionary<UInt128, int> _byName = [];
    private readonly HashSet<(int Actor, UInt128 Spelling)> _spellings = [];

    /// <summary>The key of an actor that was met before; null for a new one.</summary>
    public int? Find(in Party party)
    {
        if (party.Siret is null && party.Rna is null) return _byName.TryGetValue(PartyName.Hash(party), out var named) ? named : null;

        if (party.Siret is not null && _bySiret.TryGetValue(SiretNumber(party.Siret), out var key)) return key;

        return party.Rna is not null && _byRna.TryGetValue(RnaNumber(party.Rna), out key) ? key : null;
    }

    /// <summary>Remembers under what an actor is known.</summary>
    /// <param name="actor">Its key.</param>
    /// <param name="party">How a row names it.</param>
    /// <returns>Whether this spelling is new.</returns>
    public bool Remember(int actor, in Party party)
    {
        if (party.Siret is not null) _bySiret.TryAdd(SiretNumber(party.Siret), actor);
        if (party.Rna is not null) _byRna.TryAdd(RnaNumber(party.Rna), actor);
        _byName.TryAdd(PartyName.Hash(party), actor);
        return _spellings.Add((actor, TextHash.Of(party.Name)));
    }

    private static long SiretNumber(string siret) => long.Parse(siret, NumberStyles.None, CultureInfo.InvariantCulture);

    private static int RnaNumber(string rna) => int.Parse(rna.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture);
}
