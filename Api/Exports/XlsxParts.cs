using System.IO.Compression;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Transverse.Api.Exports;

/// <summary>The parts of a workbook besides its sheets.</summary>
internal static class XlsxParts
{
    private const string Declaration = """<?xml version="1.0" encoding="UTF-8" standalone="yes"?>""";

    private const string Relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private const string Package = "http://schemas.openxmlformats.org/package/2006";

    private const string Type = "application/vnd.openxmlformats-officedocument.spreadsheetml";

    /// <summary>Writes the parts that name the sheets.</summary>
    public static void Write(ZipArchive archive, IReadOnlyList<string> sheets, DateTimeOffset time)
    {
        var parts = sheets.Select((_, index) => $"""<Override PartName="/xl/worksheets/sheet{index + 1}.xml" ContentType="{Type}.worksheet+xml"/>""");
        Text(archive, "[Content_Types].xml", time,
            $"""
            <Types xmlns="{Package}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="{Type}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="{Type}.styles+xml"/>{string.Concat(parts)}</Types>
            """);
        Text(archive, "_rels/.rels", time, $"""<Relationships xmlns="{Package}/relationships"><Relationship Id="rId1" Type="{Relationships}/officeDocument" Target="xl/workbook.xml"/></Relationships>""");
        var targets = sheets.Select((_, index) => $"""<Relationship Id="rId{index + 1}" Type="{Relationships}/worksheet" Target="worksheets/sheet{index + 1}.xml"/>""");
        Text(archive, "xl/_rels/workbook.xml.rels", time,
            $"""<Relationships xmlns="{Package}/relationships">{string.Concat(targets)}<Relationship Id="rId{sheets.Count + 1}" Type="{Relationships}/styles" Target="styles.xml"/></Relationships>""");
        Element(archive, "xl/workbook.xml", time, new Workbook(new Sheets(sheets.Select((name, index) => new Sheet { Name = name, SheetId = (uint)index + 1, Id = $"rId{index + 1}" }))));
        Element(archive, "xl/styles.xml", time, Styles());
    }

    /// <summary>Opens a part for writing.</summary>
    public static Stream Entry(ZipArchive archive, string name, DateTimeOffset time)
    {
        var entry = archive.CreateEntry(name, CompressionLevel.Fastest);
        entry.LastWriteTime = time;
        return entry.Open();
    }

    private static Stylesheet Styles() => new(
        new Fonts(new Font(), new Font(new Bold())),
        new Fills(new Fill(new PatternFill { PatternType = PatternValues.None }), new Fill(new PatternFill { PatternType = PatternValues.Gray125 })),
        new Borders(new Border()),
        new CellStyleFormats(new CellFormat()),
        new CellFormats(new CellFormat(), new CellFormat { QuotePrefix = true }, new CellFormat { FontId = 1, ApplyFont = true }));

    private static void Text(ZipArchive archive, string name, DateTimeOffset time, string text)
    {
        using var part = Entry(archive, name, time);
        part.Write(Encoding.UTF8.GetBytes(Declaration + text));
    }

    private static void Element(ZipArchive archive, string name, DateTimeOffset time, OpenXmlElement element)
    {
        using var part = Entry(archive, name, time);
        using var writer = OpenXmlWriter.Create(part);
        writer.WriteStartDocument();
        writer.WriteElement(element);
    }
}
