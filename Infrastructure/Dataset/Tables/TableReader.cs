using System.Text;
using CsvHelper;

namespace Transverse.Infrastructure.Dataset.Tables;

/// <summary>Adds the rows of one CSV file (RFC 4180, UTF-8, no line break inside a cell) to its table.</summary>
internal sealed class TableReader(Table table, string file, List<DatasetError> errors)
{
    private static readonly UTF8Encoding StrictUtf8 = new(false, throwOnInvalidBytes: true);

    public void Read(byte[] bytes)
    {
        if (FirstInvalid(bytes) is { } invalid)
        {
            var line = bytes.AsSpan(0, invalid).Count((byte)'\n') + 1;
            errors.Add(new(file, line, 1, DatasetErrorCode.Encoding, "The line is not UTF-8: save the file as UTF-8."));
            return;
        }

        using var reader = CsvReader.Create(bytes, new CsvReaderOptions
        {
            Separator = ',',
            HasHeader = false,
            SkipEmptyLines = false,
            TrackLineNumbers = true,
            AllowLineBreaksInQuotes = false,
            MalformedData = CsvMalformedDataHandling.Skip,
            OnMalformedRecord = record => errors.Add(new(file, (int)record.LineNumber, 1, DatasetErrorCode.Row, Explain(record.Reason))),
        });
        if (reader.Read() && HasHeader(reader.Current.ToArray()))
        {
            while (reader.Read()) Add((int)reader.LineNumber, reader.Current.ToArray());
        }
    }

    private static int? FirstInvalid(byte[] bytes)
    {
        try
        {
            StrictUtf8.GetCharCount(bytes);
            return null;
        }
        catch (DecoderFallbackException error)
        {
            return error.Index;
        }
    }

    private static string Explain(CsvMalformedReason reason) => reason switch
    {
        CsvMalformedReason.StrayQuote => "A quote stands in an unquoted cell: quote the whole cell, and double the quotes in it.",
        CsvMalformedReason.TextAfterClosingQuote => "Text follows the closing quote of a cell: double the quotes inside the cell.",
        _ => "A quoted cell is not closed on its line: close it, without line breaks inside.",
    };

    private bool HasHeader(string[] header)
    {
        var fields = table.Schema.Fields;
        for (var index = 0; index < Math.Max(header.Length, fields.Count); index++)
        {
            var found = header.ElementAtOrDefault(index);
            var expected = fields.ElementAtOrDefault(index)?.Name;
            if (found != expected)
            {
                var remedy = expected is null ? "remove it" : $"\"{expected}\" stands there in the schema of {table.Name}";
                var problem = found is null ? "is missing" : $"is \"{found}\"";
                errors.Add(new(file, 1, index + 1, DatasetErrorCode.Header, $"Column {index + 1} {problem}: {remedy}."));
                return false;
            }
        }

        return true;
    }

    private void Add(int line, string[] cells)
    {
        var expected = table.Schema.Fields.Count;
        if (cells.Length == expected)
        {
            table.Add(file, line, [.. cells.Select(cell => cell.Length == 0 ? null : cell)]);
            return;
        }

        var message = $"The row has {cells.Length} cells instead of {expected}: quote cells that hold a comma, and keep empty cells.";
        errors.Add(new(file, line, Math.Min(cells.Length, expected), DatasetErrorCode.Row, message));
    }
}
