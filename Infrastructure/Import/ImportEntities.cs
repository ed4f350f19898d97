using System.Globalization;
using Transverse.Domain.Actors;
using Transverse.Domain.Documents;
using Transverse.Domain.Fundings;
using Transverse.Domain.Indicators;
using Transverse.Infrastructure.Store;

namespace Transverse.Infrastructure.Import;

/// <summary>The entities that the rows of imported files become, one after the other, each after those that it refers to.</summary>
internal sealed class ImportEntities
{
    // Who is named is worked out once for most rows, and memory stays bounded when every row names another.
    private const int RememberedParties = 100_000;

    private readonly KnownActors _known;
    private readonly ImportedActors _imported = new();
    private readonly KeySequence _documents;
    private readonly KeySequence _actors;
    private readonly KeySequence _names;
    private readonly KeySequence _fundings;
    private readonly KeySequence _citations;
    private readonly KeySequence _matches;

    /// <param name="curated">All curated entities.</param>
    public ImportEntities(IReadOnlyCollection<object> curated)
    {
        _known = new KnownActors(curated);
        _documents = KeySequence.After<Document>(curated);
        _actors = KeySequence.After<Actor>(curated);
        _names = KeySequence.After<ActorName>(curated);
        _fundings = KeySequence.After<Funding>(curated);
        _citations = KeySequence.After<Citation>(curated);
        _matches = KeySequence.After<ImportMatch>(curated);
    }

    /// <summary>The entities of one file.</summary>
    /// <param name="import">What is known of it.</param>
    /// <param name="rows">Its rows.</param>
    public IEnumerable<object> From(ImportedFile import, IEnumerable<GrantRow> rows)
    {
        var document = _documents.Next();
        yield return Document(import, document);

        var created = new List<object>();
        var parties = new Parties(this, import, document, created);
        foreach (var row in rows)
        {
            var (funder, recipient) = (parties.Find(row.Funder, row), parties.Find(row.Recipient, row));
            foreach (var entity in created) yield return entity;

            created.Clear();
            var funding = Funding(import, document, row, funder, recipient);
            yield return funding;
            yield return new Citation
            {
                Id = _citations.Next(),
                DocumentId = document,
                FirstLine = row.FirstLine,
                LastLine = row.LastLine,
                Printed = row.Amount.Printed,
                Position = 1,
                FundingId = funding.Id,
            };
        }

        foreach (var match in parties.Matches) yield return match.Entity(_matches.Next(), document);
    }

    private static Document Document(ImportedFile import, int id) => new()
    {
        Id = id,
        Code = import.Code,
        Title = import.Title,
        Language = "fr",
        LineCount = import.LineCount,
        Source = import.FileName,
        Origin = Origin.Imported,
        FactCount = import.RowCount,
        CitedLineCount = import.CitedLineCount,
    };

    private Funding Funding(ImportedFile import, int document, GrantRow row, int funder, int recipient) => new()
    {
        Id = _fundings.Next(),
        Code = string.Create(CultureInfo.InvariantCulture, $"{import.Code}/{row.FirstLine}"),
        AmountCents = row.Amount.Cents,
        Qualifier = Qualifier.Exact,
        Year = row.Year,
        FunderId = funder,
        RecipientId = recipient,
        DocumentId = document,
        Label = row.Label,
        Nature = row.Nature,
        Accounting = row.Accounting,
        Reference = row.Reference,
        Sectors = row.Sectors,
    };

    /// <summary>Who is named in one file.</summary>
    private sealed class Parties(ImportEntities entities, ImportedFile import, int document, List<object> created)
    {
        private readonly Dictionary<Party, (int Actor, MatchedParty? Match)> _found = [];
        private readonly Dictionary<string, MatchedParty> _matches = new(StringComparer.Ordinal);

        public IEnumerable<MatchedParty> Matches => _matches.Values;

        public int Find(in Party party, GrantRow row)
        {
            if (!_found.TryGetValue(party, out var found))
            {
                if (_found.Count == RememberedParties) _found.Clear();

                found = Resolve(party, row);
                _found.Add(party, found);
            }

            if (found.Match is not null) found.Match.RowCount++;

            return found.Actor;
        }

        private (int Actor, MatchedParty? Match) Resolve(in Party party, GrantRow row)
        {
            var code = PartyName.Code(party);
            if (entities._known.Find(party, code, import.Decisions) is { } known)
            {
                if (!_matches.TryGetValue(code, out var match)) _matches.Add(code, match = new MatchedParty(code, party.Name, known.Actor, known.Basis));

                return (known.Actor.Id, match);
            }

            var key = entities._imported.Find(party);
            var actor = key ?? entities._actors.Next();
            if (key is null) created.Add(Actor(actor, code, party));
            if (entities._imported.Remember(actor, party)) AddName(actor, party.Name, isAlias: key is not null, row);

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
            var spelling = new ActorName { Id = entities._names.Next(), ActorId = actor, Name = name, IsAlias = isAlias };
            created.Add(spelling);
            created.Add(new Citation
            {
                Id = entities._citations.Next(),
                DocumentId = document,
                FirstLine = row.FirstLine,
                LastLine = row.LastLine,
                Position = spelling.IsAlias ? spelling.Id : 1,
                ActorId = actor,
                ActorNameId = spelling.Id,
            });
        }
    }
}
