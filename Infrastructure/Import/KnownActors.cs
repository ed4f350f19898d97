using Transverse.Domain.Actors;
using Transverse.Domain.Documents;

namespace Transverse.Infrastructure.Import;

/// <summary>Finds the curated actor that a party is: by SIRET, by RNA, or by a name that only one actor has.</summary>
internal sealed class KnownActors
{
    private readonly Dictionary<string, Actor> _bySlug;
    private readonly Dictionary<string, Actor> _bySiret;
    private readonly Dictionary<string, Actor> _byRna;
    private readonly Dictionary<string, Actor> _byName;
    private readonly Dictionary<string, Actor> _directions;

    /// <param name="curated">All curated entities.</param>
    public KnownActors(IReadOnlyCollection<object> curated)
    {
        var actors = curated.OfType<Actor>().ToList();
        var byId = actors.ToDictionary(actor => actor.Id);
        var names = curated.OfType<ActorName>().Select(name => (name.Name, Actor: byId[name.ActorId])).Concat(actors.Select(actor => (actor.Name, Actor: actor)))
            .Where(name => name.Actor.Kind != ActorKind.ElectedOfficial).ToList();
        var directions = names.Concat(actors.Where(actor => actor.Acronym is not null).Select(actor => (Name: actor.Acronym!, Actor: actor)))
            .Where(name => name.Actor.Kind == ActorKind.Direction);
        _bySlug = actors.ToDictionary(actor => actor.Slug, StringComparer.Ordinal);
        _bySiret = Unambiguous(actors.Where(actor => actor.Siret is not null).Select(actor => (actor.Siret!, actor)));
        _byRna = Unambiguous(actors.Where(actor => actor.Rna is not null).Select(actor => (actor.Rna!, actor)));
        _byName = Unambiguous(names.Select(name => (PartyName.Key(name.Name), name.Actor)));
        _directions = Unambiguous(directions.Select(name => (PartyName.Key(name.Name), name.Actor)));
    }

    /// <summary>Whether there is a curated actor of this slug.</summary>
    public bool Has(string slug) => _bySlug.ContainsKey(slug);

    /// <summary>The actor that a party is, and why; null when it is none of them.</summary>
    /// <param name="party">The party.</param>
    /// <param name="code">What stands for it.</param>
    /// <param name="decisions">Slugs that were decided on, by what stands for the party; null for "none of them".</param>
    public (Actor Actor, MatchBasis Basis)? Find(in Party party, string code, IReadOnlyDictionary<string, string?> decisions)
    {
        if (decisions.TryGetValue(code, out var decided))
        {
            return decided is not null && _bySlug.TryGetValue(decided, out var chosen) ? (chosen, MatchBasis.Decision) : null;
        }

        if (party.Siret is not null && _bySiret.TryGetValue(party.Siret, out var actor)) return (actor, MatchBasis.Siret);
        if (party.Rna is not null && _byRna.TryGetValue(party.Rna, out actor)) return (actor, MatchBasis.Rna);

        var names = party.Kind == PartyKind.Direction ? _directions : _byName;
        return names.TryGetValue(PartyName.Key(party.Name), out actor) ? (actor, MatchBasis.Name) : null;
    }

    private static Dictionary<string, Actor> Unambiguous(IEnumerable<(string Key, Actor Actor)> pairs) => pairs
        .Where(pair => pair.Key.Length > 0).GroupBy(pair => pair.Key, StringComparer.Ordinal)
        .Where(group => group.Select(pair => pair.Actor.Id).Distinct().Count() == 1)
        .ToDictionary(group => group.Key, group => group.First().Actor, StringComparer.Ordinal);
}
