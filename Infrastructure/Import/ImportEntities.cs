using System.Globalization;
using Transverse.Domain.Documents;
using Transverse.Domain.Fundings;
using Transverse.Domain.Indicators;
using Transverse.Infrastructure.Store;

namespace Transverse.Infrastructure.Import;

/// <summary>The entities that the rows of imported files become, one after the other, each after those that it refers to.</summary>
internal sealed class ImportEntities
{
    private readonly PartyRegister _parties;
    private readonly KeySequence _documents;
    private readonly KeySequence _fundings;
    private readonly KeySequence _citations;
    private readonly KeySequence _matches;

    /// <param name="curated">All curated entities.</param>
    public ImportEntities(IReadOnlyCollection<object> curated)
    {
        _documents = KeySequence.After<Document>(curated);
        _fundings = KeySequence.After<Funding>(curated);
        _citations = KeySequence.After<Citation>(curated);
        _matches = KeySequence.After<ImportMatch>(curated);
        _parties = new PartyRegister(curated, _citations);
    }

    /// <summary>The entities of a file that is being imported: its document comes with counts that are known only afterwards.</summary>
    /// <param name="incoming">The file.</param>
    public IEnumerable<object> From(IncomingFile incoming) =>
        From(incoming.Import, incoming.Read(), incoming.Parties = new FileParties(_parties, incoming.Import, _documents.Next()));

    /// <summary>The entities of a file that was imported.</summary>
    /// <param name="import">What is known of it.</param>
    /// <param name="rows">Its rows.</param>
    public IEnumerable<object> From(ImportedFile import, IEnumerable<GrantRow> rows) => From(import, rows, new FileParties(_parties, import, _documents.Next()));

    /// <summary>The document of a file.</summary>
    /// <param name="import">What is known of it.</param>
    /// <param name="id">Its key.</param>
    public static Document Document(ImportedFile import, int id) => new()
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

    private IEnumerable<object> From(ImportedFile import, IEnumerable<GrantRow> rows, FileParties parties)
    {
        var document = parties.Document;
        yield return Document(import, document);

        foreach (var row in rows)
        {
            var (funder, recipient) = (parties.Find(row.Funder, row), parties.Find(row.Recipient, row));
            foreach (var entity in parties.Created) yield return entity;

            parties.Created.Clear();
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
}
