using Transverse.Domain.Actors;
using Transverse.Domain.Documents;
using Transverse.Domain.Fundings;
using Transverse.Infrastructure.Import.Formats;
using Transverse.Infrastructure.Store;

namespace Transverse.Infrastructure.Import;

/// <summary>Reads a whole file before anything is loaded.</summary>
/// <param name="curated">All curated entities.</param>
/// <param name="refuse">Receives everything that is wrong with the file.</param>
internal sealed class ImportCheck(IReadOnlyCollection<object> curated, Action<RefusedCell> refuse)
{
    private int _refusals;

    /// <summary>What the file holds.</summary>
    /// <param name="import">What is known of it; its counts are found here.</param>
    /// <param name="file">The file.</param>
    public (ImportedFile Import, ImportReport Report) Run(ImportedFile import, Stream file)
    {
        var (rows, lines, lastLine, cents, actors) = (0, 0, 0, 0L, 0);
        var parties = new FileParties(new PartyRegister(curated, KeySequence.After<Citation>(curated)), import, document: 0);
        var reader = new GrantReader(GrantFormat.Of(import.Format), Refuse, seeksRepeats: true);
        foreach (var row in reader.Read(file, GrantFile.EncodingOf(import.IsUtf8)))
        {
            parties.Find(row.Funder, row);
            parties.Find(row.Recipient, row);
            actors += parties.Created.Count(entity => entity is Actor);
            parties.Created.Clear();

            (rows, lines, lastLine) = (rows + 1, lines + row.LastLine - row.FirstLine + 1, row.LastLine);
            if (row.Accounting == Accounting.Counted) cents += row.Amount.Cents;
        }

        if (rows == 0 && _refusals == 0) Refuse(new(1, 0, "", "", "The file holds no grant."));

        return (
            import with { RowCount = rows, LineCount = lastLine, CitedLineCount = lines },
            new ImportReport
            {
                Outcome = _refusals > 0 ? ImportOutcome.Refused : ImportOutcome.Checked,
                Code = import.Code,
                RowCount = rows,
                CountedCents = cents,
                NewActorCount = actors,
                Matches = [.. parties.Matches],
                RefusalCount = _refusals,
            });
    }

    private void Refuse(RefusedCell cell)
    {
        _refusals++;
        refuse(cell);
    }
}
