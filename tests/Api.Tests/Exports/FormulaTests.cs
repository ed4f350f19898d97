using System.IO.Compression;
using System.Text;
using Transverse.Api.Exports;

namespace Transverse.Api.Tests.Exports;

/// <summary>Text that a spreadsheet would run as a formula stays text.</summary>
public sealed class FormulaTests
{
    public static TheoryData<string> Formulas => ["=1+1", "+33 1", "-1", "@SUM(A1)", "\t=1", "=HYPERLINK(\"https://example.org\")"];

    [Theory]
    [MemberData(nameof(Formulas))]
    public void Csv_puts_an_apostrophe_in_front(string text)
    {
        using var bytes = new MemoryStream();
        using (var csv = CsvFormat.Create(bytes, byteOrderMark: false))
        {
            csv.WriteField(text);
            csv.WriteField((object)-1.5m);
            csv.EndRecord();
        }

        var line = Encoding.UTF8.GetString(bytes.ToArray());
        Assert.Equal($"'{text}", line[..line.LastIndexOf(',')].Trim('"').Replace("\"\"", "\"", StringComparison.Ordinal));
        Assert.EndsWith(",-1.5\r\n", line, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Formulas))]
    public void A_workbook_marks_it_as_text(string text)
    {
        using var bytes = new MemoryStream();
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var sheet = new XlsxSheet(archive, number: 1, DateTimeOffset.UnixEpoch.AddYears(20));
            sheet.Write([text, -1.5m, "1-1"]);
        }

        using var read = new ZipArchive(bytes);
        using var part = read.GetEntry("xl/worksheets/sheet1.xml")!.Open();
        var cells = System.Xml.Linq.XDocument.Load(part).Descendants().Where(element => element.Name.LocalName == "c").ToList();
        Assert.Equal(["inlineStr", "n", "inlineStr"], cells.Select(cell => cell.Attribute("t")!.Value));
        Assert.Equal(["1", null, null], cells.Select(cell => cell.Attribute("s")?.Value));
        Assert.Equal(text, cells[0].Value);
        Assert.DoesNotContain(cells, cell => cell.Elements().Any(element => element.Name.LocalName == "f"));
    }
}
