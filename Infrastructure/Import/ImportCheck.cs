using System.Globalization;
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
    /// <summary>What the file holds.</summary>
    /// <param name="import">What is known of it; its counts are found here.</param>
    /// <param name="file">The file.</param>
    public (ImportedFile Import, ImportReport Report) Run(ImportedFile import, Stream file)
    {
        var (rows, lastLine, lines, cents, refusals, actors) = (0, 0, 0, 0L, 0, 0);
        var matches = new List<ImportMatch>();
        var reader = new GrantReader(GrantFormat.Of(import.Format), Refuse);
        foreach (var entity in new ImportEntities(curated).From(import, Once(reader.Read(file, GrantFile.EncodingOf(import.IsUtf8)), Refuse)))
        {
            switch (entity)
            {
                case Funding funding:
                    rows++;
                    if (funding.Accounting == Accounting.Counted) cents += funding.AmountCents;

                    break;
                case Citation citation:
                    lines += citation.FundingId is null ? 0 : citation.LastLine - citation.FirstLine + 1;
                    lastLine = citation.LastLine;
                    break;
                case Actor:
                    actors++;
                    break;
                case ImportMatch match:
                    matches.Add(match);
                    break;
            }
        }

        if (rows == 0 && refusals == 0) Refuse(new(1, 0, "", "", "The file holds no grant."));

        var slugs = curated.OfType<Actor>().ToDictionary(actor => actor.Id, actor => actor.Slug);
        return (
            import with { RowCount = rows, LineCount = lastLine, CitedLineCount = lines },
            new ImportReport
            {
                Outcome = refusals > 0 ? ImportOutcome.Refused : ImportOutcome.Checked,
                Code = import.Code,
                RowCount = rows,
                CountedCents = cents,
                NewActorCount = actors,
                Matches = [.. matches.Select(match => (match, slugs[match.ActorId]))],
                RefusalCount = refusals,
            });

        void Refuse(RefusedCell cell)
        {
            refusals++;
            refuse(cell);
        }
    }

    /// <summary>No euro counts twice: a row that says exactly what another says is refused.</summary>
    private static IEnumerable<GrantRow> Once(IEnumerable<GrantRow> rows, Action<RefusedCell> refuse)
    {
        var seen = new Dictionary<UInt128, int>();
        foreach (var row in rows)
        {
            var content = $"{row with { FirstLine = 0, LastLine = 0 }}";
            if (seen.TryAdd(TextHash.Of(content), row.FirstLine)) yield return row;
            else refuse(new(row.FirstLine, 0, "", "", string.Create(CultureInfo.InvariantCulture, $"The row says the same as the one on line {seen[TextHash.Of(content)]}: take one of them away.")));
        }
    }
}
