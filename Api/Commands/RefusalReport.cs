using System.Globalization;
using CsvHelper;
using Transverse.Infrastructure.Import;

namespace Transverse.Api.Commands;

/// <summary>Collects what is wrong with a file: the first refusals to show, all of them in a CSV file.</summary>
internal sealed class RefusalReport : IDisposable
{
    private readonly CsvWriter? _writer;
    private readonly int _maximum;
    private readonly List<RefusedCell> _shown = [];

    /// <param name="path">The CSV file; null for none.</param>
    /// <param name="maximum">How many refusals are shown.</param>
    public RefusalReport(string? path, int maximum)
    {
        _maximum = maximum;
        if (path is null) return;

        // What was refused may look like a formula, and the report is read in a spreadsheet.
        _writer = CsvWriter.Create(File.Create(path), new CsvWriterOptions { WriteByteOrderMark = true, Injection = CsvInjection.Escape });
        _writer.WriteRecord("line", "column", "header", "value", "reason");
    }

    /// <summary>The first refusals.</summary>
    public IReadOnlyList<RefusedCell> Shown => _shown;

    public void Add(RefusedCell cell)
    {
        if (_shown.Count < _maximum) _shown.Add(cell);
        _writer?.WriteRecord(Text(cell.Line), cell.Column == 0 ? "" : Text(cell.Column), cell.Header, cell.Value, cell.Reason);
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    public void Dispose() => _writer?.Dispose();
}
