using Transverse.Domain.Actors;
using Transverse.Domain.Documents;
using Transverse.Infrastructure.Store;

namespace Transverse.Infrastructure.Import;

/// <summary>Who is named in one file.</summary>
/// <param name="register">Who can be named.</param>
/// <param name="import">The file, with what was decided about its parties.</param>
/// <param name="document">The key of its document.</param>
internal sealed class FileParties(PartyRegister register, ImportedFile import, int document)
{
    // Who is named is worked out once for most rows, and memory stays bounded when every row names another.
    private const int Remembered = 100_000;

    private readonly Dictionary<Party, (int Actor, MatchedParty? Match)> _found = [];
    private readonly Dictionary<string, MatchedParty> _matches = new(StringComparer.Ordinal);

    /// <summary>The key of the document.</summary>
    public int Document => document;

    /// <summary>The entities that the latest parties made necessary; whoever takes them clears the list.</summary>
    public List<object> Created { get; } = [];

    /// <summary>How many parties are no known actor.</summary>
    public int NewActorCount { get; private set; }

    /// <summary>The parties that are known actors.</summary>
    public IEnumerable<MatchedParty> Matches => _matches.Values;

    /// <summary>The key of the actor that a party is.</summary>
    public int Find(in Party party, GrantRow row)
    {
        if (!_found.TryGetValue(party, out var found))
        {
            if (_found.Count == Remembered) _found.Clear();

            found = Resolve(party, row);
            _found.Add(party, found);
        }

        if (found.Match is not null) found.Match.RowCount++;

        return found.Actor;
    }

    private (int Actor, MatchedParty? Match) Resolve(in Party party, GrantRow row)
    {
        var code = PartyName.Code(party);
        if (register.Known.Find(party, code, import.Decisions) is { } known)
        {
            if (!_matches.TryGetValue(code, out var match)) _matches.Add(code, match = new MatchedParty(code, party.Name, known.Actor, known.Basis));

            return (known.Actor.Id, match);
        }

        var key = register.Imported.Find(party);
        var actor = key ?? register.Actors.Next();
        if (key is null)
        {
            NewActorCount++;
            Created.Add(Actor(actor, code, party));
        }

        if (register.Imported.Remember(actor, party)) AddName(actor, party.Name, isAlias: key is not null, row);

        return (actor, null);
    }

    private static Actor Actor(int id, string code, in Party party) => new()
    {
        Id = id,
        Slug = $"{ImportedFile.Prefix}{code}",
        Name = party.Name,
        Kind = party.Kind switch
        {
            PartyKind.Direction => ActorKind.Direction,
            PartyKind.Funder => ActorKind.PublicBody,
            _ => party.Rna is null ? ActorKind.Other : ActorKind.Association,
        },
        DirectionId = party.Kind == PartyKind.Direction ? id : null,
        Origin = Origin.Imported,
        Siret = party.Siret,
        Rna = party.Rna,
        PlatformMember = false,
    };

    private void AddName(int actor, string name, bool isAlias, GrantRow row)
    {
        var spelling = new ActorName { Id = register.Names.Next(), ActorId = actor, Name = name, IsAlias = isAlias };
        Created.Add(spelling);
        Created.Add(new Citation
        {
            Id = register.Citations.Next(),
            DocumentId = document,
            FirstLine = row.FirstLine,
            LastLine = row.LastLine,

            // How many spellings an actor has is not known yet; later ones come later.
            Position = isAlias ? spelling.Id : 1,
            ActorId = actor,
            ActorNameId = spelling.Id,
        });
    }
}
