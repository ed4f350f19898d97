using System.Globalization;
using CsvHelper;

namespace Transverse.Infrastructure.Import.Formats;

/// <summary>The cells of the row at hand. What is wrong with one is reported; the value returned in its place means nothing.</summary>
/// <param name="reader">The file.</param>
/// <param name="positions">Where each column of the format stands in the file; -1 where the file leaves it out.</param>
/// <param name="refuse">Receives what is wrong.</param>
internal sealed class GrantCells(CsvReader reader, IReadOnlyList<int> positions, Action<RefusedCell> refuse)
{
    private const int ShownLength = 100;
    private const int FirstYear = 1900;
    private const int LastYear = 2100;

    /// <summary>The line where the row starts, from 1.</summary>
    public int FirstLine { get; private set; }

    /// <summary>The line where the row ends.</summary>
    public int LastLine { get; private set; }

    /// <summary>Whether something is wrong with the row at hand.</summary>
    public bool IsRefused { get; private set; }

    /// <summary>Goes to the row that the reader is on.</summary>
    public void Next()
    {
        FirstLine = (int)reader.LineNumber;
        LastLine = FirstLine + reader.RawRecord.Count((byte)'\n');
        IsRefused = false;
    }

    /// <summary>Reports the whole row.</summary>
    public void Refuse(string reason) => Refuse(new RefusedCell(FirstLine, 0, "", "", reason));

    /// <summary>Reports a cell.</summary>
    public void Refuse(GrantColumn column, string reason)
    {
        var position = positions[column.Ordinal];
        if (position < 0)
        {
            Refuse(new RefusedCell(FirstLine, 0, column.Name, "", reason));
            return;
        }

        var value = CellText.Shown(reader.GetString(position), ShownLength);
        Refuse(new RefusedCell(FirstLine, position + 1, reader.Headers[position], value, reason));
    }

    /// <summary>A text that must not be empty.</summary>
    public string Text(GrantColumn column, int maximumLength = int.MaxValue)
    {
        if (!TryRead(column, maximumLength, out var text)) return "";

        if (text is null) Refuse(column, "The cell is empty: fill it.");

        return text ?? "";
    }

    /// <summary>A text without spaces around it and without runs of spaces; null when empty.</summary>
    public string? Optional(GrantColumn column, int maximumLength = int.MaxValue) => TryRead(column, maximumLength, out var text) ? text : null;

    /// <summary>A SIRET; null when empty.</summary>
    public string? Siret(GrantColumn column, bool isRequired = false)
    {
        if ((isRequired ? Text(column) : Optional(column)) is not { Length: > 0 } text) return null;

        var number = text.Replace(" ", "", StringComparison.Ordinal);
        if (Domain.Actors.Siret.IsValid(number)) return number;

        Refuse(column, number.Length != Domain.Actors.Siret.Length || !number.All(char.IsAsciiDigit)
            ? "A SIRET has 14 digits: correct it."
            : "This SIRET does not check: a digit is wrong.");
        return null;
    }

    /// <summary>A number of the register of associations; null when empty.</summary>
    public string? Rna(GrantColumn column)
    {
        if (Optional(column) is not { } text) return null;

        if (Domain.Actors.Rna.IsValid(text)) return text;

        Refuse(column, "An RNA is W and 9 digits: correct it.");
        return null;
    }

    /// <summary>An amount in euros.</summary>
    public EuroAmount Amount(GrantColumn column)
    {
        var text = Text(column);
        if (text.Length == 0) return default;

        if (EuroAmount.Read(text, out var amount) is { } reason) Refuse(column, reason);

        return amount;
    }

    /// <summary>A share above 0 and at most 1.</summary>
    public decimal Share(GrantColumn column)
    {
        var text = Text(column).Replace(',', '.');
        if (decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var share) && share is >= 0.01m and <= 1) return share;

        if (text.Length > 0) Refuse(column, "Write a share from 0.01 to 1, which is the whole.");

        return 1;
    }

    /// <summary>A day.</summary>
    public DateOnly Date(GrantColumn column)
    {
        var text = Text(column);
        var isDate = DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date);
        if (isDate && date.Year is >= FirstYear and <= LastYear) return date;

        if (text.Length > 0) Refuse(column, "Write a date AAAA-MM-JJ.");

        return default;
    }

    /// <summary>A year.</summary>
    public int Year(GrantColumn column)
    {
        var text = Text(column);
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= FirstYear and <= LastYear) return year;

        if (text.Length > 0) Refuse(column, "Write a year of four digits.");

        return 0;
    }

    /// <summary>False when the text is refused; it is null when the cell is empty or the file leaves the column out.</summary>
    private bool TryRead(GrantColumn column, int maximumLength, out string? text)
    {
        text = null;
        var position = positions[column.Ordinal];
        if (position < 0 || reader.IsEmpty(position)) return true;

        if (CellText.Clean(reader.GetString(position)) is not { } clean)
        {
            Refuse(column, "The cell holds a character that can't be read: save the file again as UTF-8.");
            return false;
        }

        if (clean.Length > maximumLength)
        {
            Refuse(column, string.Create(CultureInfo.InvariantCulture, $"The cell has {clean.Length} characters: shorten it to {maximumLength}."));
            return false;
        }

        text = clean.Length == 0 ? null : clean;
        return true;
    }

    private void Refuse(RefusedCell cell)
    {
        IsRefused = true;
        refuse(cell);
    }
}
