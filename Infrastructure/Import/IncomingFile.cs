using Transverse.Domain.Fundings;
using Transverse.Infrastructure.Import.Formats;
using Transverse.Infrastructure.Store;

namespace Transverse.Infrastructure.Import;

/// <summary>A file that is being imported: it is read once, checked and counted meanwhile.</summary>
/// <param name="import">What is known of it before it is read.</param>
/// <param name="curated">All curated entities that it is loaded with.</param>
/// <param name="refuse">Receives everything that is wrong with it.</param>
internal sealed class IncomingFile(ImportedFile import, IReadOnlyCollection<object> curated, Action<RefusedCell> refuse)
{
    private long _countedCents;
    private int _refusals;

    /// <summary>What is known of it; its counts once it is read.</summary>
    public ImportedFile Import { get; private set; } = import;

    /// <summary>All curated entities that it is loaded with.</summary>
    public IReadOnlyCollection<object> Curated => curated;

    /// <summary>Whether something is wrong with it.</summary>
    public bool IsRefused => _refusals > 0;

    /// <summary>Opens it.</summary>
    public required Func<ProgressStream> Open { get; init; }

    /// <summary>Copies it into the store.</summary>
    public required Action Keep { get; init; }

    /// <summary>Ends when the store has a copy of it, which a load waits for before it is final.</summary>
    public Task Kept { get; private set; } = Task.CompletedTask;

    /// <summary>Who is named in it; set by whoever reads it.</summary>
    public FileParties? Parties { get; set; }

    /// <summary>Its grants up to the first refusal; the rest is checked all the same.</summary>
    public IEnumerable<GrantRow> Read()
    {
        var (rows, lines, lastLine) = (0, 0, 0);
        using var file = Open();
        foreach (var row in new GrantReader(GrantFormat.Of(Import.Format), Refuse, seeksRepeats: true).Read(file, GrantFile.EncodingOf(Import.IsUtf8)))
        {
            (rows, lines, lastLine) = (rows + 1, lines + row.LastLine - row.FirstLine + 1, row.LastLine);
            if (row.Accounting == Accounting.Counted) _countedCents += row.Amount.Cents;
            if (!IsRefused) yield return row;
        }

        if (rows == 0 && !IsRefused) Refuse(new(1, 0, "", "", "The file holds no grant."));
        if (!IsRefused && file.Hash() != Import.Hash) throw DataStore.Changed;
        Import = Import with { RowCount = rows, LineCount = lastLine, CitedLineCount = lines };
    }

    /// <summary>Begins to copy it into the store: the database has work for one thread once all rows are there.</summary>
    public void BeginToKeep() => Kept = Task.Run(Keep);

    /// <summary>Reads it and does nothing else.</summary>
    public ImportReport Check()
    {
        foreach (var _ in new ImportEntities(curated).From(this))
        {
            // Only what is found meanwhile counts.
        }

        return Report(ImportOutcome.Checked);
    }

    /// <summary>What it holds, once it is read.</summary>
    /// <param name="outcome">What became of it, unless it is refused.</param>
    public ImportReport Report(ImportOutcome outcome) => new()
    {
        Outcome = IsRefused ? ImportOutcome.Refused : outcome,
        Code = Import.Code,
        RowCount = Import.RowCount,
        CountedCents = _countedCents,
        NewActorCount = Parties!.NewActorCount,
        Matches = [.. Parties.Matches],
        RefusalCount = _refusals,
    };

    private void Refuse(RefusedCell cell)
    {
        _refusals++;
        refuse(cell);
    }
}
