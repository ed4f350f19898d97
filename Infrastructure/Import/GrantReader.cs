using System.Buffers.Binary;
using System.Globalization;
using System.IO.Hashing;
using System.Security.Cryptography;
using System.Text;
using CsvHelper;
using Transverse.Infrastructure.Import.Formats;

namespace Transverse.Infrastructure.Import;

/// <summary>Reads the grants of a file one by one, so that memory does not grow with it.</summary>
/// <param name="format">The format.</param>
/// <param name="refuse">Receives everything that is wrong with the file.</param>
/// <param name="seeksRepeats">Whether a row that says exactly what another says is refused: no euro counts twice.</param>
internal sealed class GrantReader(GrantFormat format, Action<RefusedCell> refuse, bool seeksRepeats = false)
{
    private const int MaximumRecord = 1 << 20;

    private readonly Dictionary<UInt128, int> _seen = [];

    // No file can be made whose rows seem to repeat, because nobody knows the seed.
    private readonly long _seed = BinaryPrimitives.ReadInt64LittleEndian(RandomNumberGenerator.GetBytes(sizeof(long)));

    /// <summary>The grants whose rows are right.</summary>
    /// <param name="file">The file.</param>
    /// <param name="encoding">Its encoding; a byte order mark wins.</param>
    public IEnumerable<GrantRow> Read(Stream file, Encoding encoding)
    {
        using var reader = CsvReader.Create(file, Options(encoding), leaveOpen: true);
        if (Header(reader) is not { } positions) yield break;

        var cells = new GrantCells(reader, positions, refuse);
        while (Next(reader))
        {
            cells.Next();
            if (reader.FieldCount != reader.Headers.Count)
            {
                cells.Refuse(string.Create(
                    CultureInfo.InvariantCulture, $"The row has {reader.FieldCount} cells instead of {reader.Headers.Count}: quote cells that hold the separator."));
                continue;
            }

            var row = format.Read(cells);
            if (seeksRepeats) RefuseRepeat(reader, cells);
            if (!cells.IsRefused) yield return row;
        }
    }

    private void RefuseRepeat(CsvReader reader, GrantCells cells)
    {
        var content = XxHash128.HashToUInt128(reader.RawRecord, _seed);
        if (_seen.TryAdd(content, cells.FirstLine)) return;

        cells.Refuse(string.Create(CultureInfo.InvariantCulture, $"The row says the same as the one on line {_seen[content]}: take one of them away."));
    }

    private CsvReaderOptions Options(Encoding encoding) => new()
    {
        Encoding = encoding,
        TrackLineNumbers = true,
        MaxRecordSize = MaximumRecord,
        MalformedData = CsvMalformedDataHandling.Skip,
        OnMalformedRecord = record => refuse(new RefusedCell((int)record.LineNumber, 0, "", "", Explain(record.Reason))),
    };

    private static string Explain(CsvMalformedReason reason) => reason switch
    {
        CsvMalformedReason.StrayQuote => "A quote stands in an unquoted cell: quote the whole cell, and double the quotes in it.",
        CsvMalformedReason.TextAfterClosingQuote => "Text follows the closing quote of a cell: double the quotes inside the cell.",
        _ => "A quoted cell that starts here is not closed: close it.",
    };

    /// <summary>Where each column of the format stands; null when the header is refused.</summary>
    private int[]? Header(CsvReader reader)
    {
        if (!Try(reader, reader.ReadHeader)) return null;

        var headers = reader.Headers;
        var positions = format.Columns.Select(column => Positions(headers, column)).ToList();
        foreach (var (column, found) in format.Columns.Zip(positions))
        {
            if (found.Count == 0 && !column.IsOptional) refuse(new(1, 0, column.Name, "", $"The column {column.Name} is missing: add it to the header."));
            if (found.Count > 1) refuse(new(1, found[1] + 1, headers[found[1]], "", $"The column {column.Name} stands twice in the header: keep one."));
        }

        return positions.Zip(format.Columns).All(pair => pair.First.Count == 1 || (pair.First.Count == 0 && pair.Second.IsOptional))
            ? [.. positions.Select(found => found.Count == 0 ? -1 : found[0])]
            : null;
    }

    private static List<int> Positions(IReadOnlyList<string> headers, GrantColumn column) =>
        [.. Enumerable.Range(0, headers.Count).Where(index => column.IsNamed(headers[index]))];

    private bool Next(CsvReader reader)
    {
        var hasRow = false;
        return Try(reader, () => hasRow = reader.Read()) && hasRow;
    }

    private bool Try(CsvReader reader, Action read)
    {
        try
        {
            read();
            return true;
        }
        catch (CsvFormatException)
        {
            // Before the header the reader is on no line yet.
            refuse(new(Math.Max(1, (int)reader.LineNumber), 0, "", "", $"A row from this line on is longer than {MaximumRecord} bytes: a quoted cell is not closed."));
            return false;
        }
    }
}
