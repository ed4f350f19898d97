using System.Globalization;
using System.IO.Compression;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Transverse.Api.Exports;

/// <summary>One sheet of a workbook that is being written, row after row. Texts are texts: a spreadsheet runs none of them as a formula.</summary>
internal sealed class XlsxSheet : IDisposable
{
    /// <summary>The style of a text that looks like a formula: Excel shows an apostrophe in its input line, and keeps it when the cell is edited.</summary>
    public const uint Quoted = 1;

    /// <summary>The style of names of columns.</summary>
    public const uint Heading = 2;

    // What Excel takes in a cell.
    private const int CellLength = 32_767;

    private readonly Stream _part;
    private readonly OpenXmlWriter _writer;

    /// <summary>Begins a sheet.</summary>
    /// <param name="archive">The workbook.</param>
    /// <param name="number">Which sheet, from 1.</param>
    /// <param name="time">The time of the entry in the archive.</param>
    /// <param name="header">The names of the columns, which stay in view; null for none.</param>
    public XlsxSheet(ZipArchive archive, int number, DateTimeOffset time, IReadOnlyList<string>? header = null)
    {
        _part = XlsxParts.Entry(archive, $"xl/worksheets/sheet{number}.xml", time);
        _writer = OpenXmlWriter.Create(_part);
        _writer.WriteStartDocument();
        _writer.WriteStartElement(new Worksheet());
        if (header is not null)
        {
            var pane = new Pane { VerticalSplit = 1, TopLeftCell = "A2", ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen };
            _writer.WriteElement(new SheetViews(new SheetView(pane) { WorkbookViewId = 0 }));
        }

        _writer.WriteStartElement(new SheetData());
        if (header is not null) _writer.WriteElement(new Row(header.Select(name => TextCell(name, Heading))));
    }

    /// <summary>Writes a row: numbers, truth values and texts; null is an empty cell.</summary>
    public void Write(IEnumerable<object?> values) => _writer.WriteElement(new Row(values.Select(Cell)));

    public void Dispose()
    {
        _writer.WriteEndElement();
        _writer.WriteEndElement();
        _writer.Dispose();
        _part.Dispose();
    }

    private static Cell Cell(object? value) => value switch
    {
        null => new Cell(),
        bool truth => new Cell(new CellValue(truth)) { DataType = CellValues.Boolean },
        int or long or decimal or double => new Cell(new CellValue(Convert.ToString(value, CultureInfo.InvariantCulture)!)) { DataType = CellValues.Number },
        _ => TextCell(ExportColumn.Text(value), style: null),
    };

    private static Cell TextCell(string text, uint? style)
    {
        if (text.Length > CellLength) text = $"{text[..(CellLength - 1)]}…";
        var cell = new Cell(new InlineString(new Text(text) { Space = SpaceProcessingModeValues.Preserve })) { DataType = CellValues.InlineString };
        if (style is null && text.Length > 0 && "=+-@\t\r".Contains(text[0], StringComparison.Ordinal)) style = Quoted;
        if (style is not null) cell.StyleIndex = style;
        return cell;
    }
}
