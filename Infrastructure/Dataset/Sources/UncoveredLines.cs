using Transverse.Infrastructure.Dataset.Tables;

namespace Transverse.Infrastructure.Dataset.Sources;

/// <summary>Every line of a document is cited by a fact or listed in coverage; only its text tells which ones are blank.</summary>
internal static class UncoveredLines
{
    /// <summary>One error for each run of lines that nobody accounts for, blank ones among them left out.</summary>
    public static IEnumerable<DatasetError> Run(TableSet tables, SourceFolder sources)
    {
        var covered = tables.Where(table => table.HasLines).SelectMany(table => table.Rows).ToLookup(row => row["document"]);
        return from document in tables.Rows("documents")
               let lines = sources.Lines(document.Text("source"))
               where lines is not null
               let known = covered[document["code"]].SelectMany(LinesOf).ToHashSet()
               let missing = Enumerable.Range(1, lines.Count).Where(line => !known.Contains(line) && !string.IsNullOrWhiteSpace(lines[line - 1]))
               from run in Runs(missing)
               select document.Error(
                   "lines",
                   DatasetErrorCode.Uncovered,
                   $"{(run.First == run.Last ? $"line {run.First}" : $"lines {run.First}-{run.Last}")} of {document["code"]} "
                       + "is neither cited nor listed in coverage: enter the facts, or say in coverage what stands there.");
    }

    /// <summary>The lines that a row rests on.</summary>
    public static IEnumerable<int> LinesOf(Row row) =>
        Enumerable.Range(row.Whole("first_line"), row.Whole("last_line") - row.Whole("first_line") + 1);

    private static IEnumerable<(int First, int Last)> Runs(IEnumerable<int> lines) =>
        lines.Select((line, index) => (Line: line, Run: line - index)).GroupBy(item => item.Run, item => item.Line)
            .Select(run => (run.First(), run.Last()));
}
