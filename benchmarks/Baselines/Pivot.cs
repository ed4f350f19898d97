using Microsoft.Data.Sqlite;

namespace Transverse.Baselines;

/// <summary>Money by direction and year, as one writes the statement by hand: over the amounts, with or without a bound.</summary>
internal sealed class Pivot(string file)
{
    private const string Counted =
        """
        SELECT d.Slug, t.Year, t.Cents FROM (
            SELECT a.DirectionId, f.Year, SUM(f.AmountCents) AS Cents
            FROM Fundings f LEFT JOIN Actors a ON a.Id = f.FunderId
            WHERE f.Accounting = 'COUNTED' {0}
            GROUP BY a.DirectionId, f.Year) t
        LEFT JOIN Actors d ON d.Id = t.DirectionId ORDER BY t.DirectionId, t.Year
        """;

    public async Task<List<object?[]>> ReadAsync(int? least, HttpContext http)
    {
        await using var connection = new SqliteConnection($"Data Source={file};Mode=ReadOnly");
        await connection.OpenAsync(http.RequestAborted);
        await using var command = connection.CreateCommand();
        command.CommandText = Counted.Replace("{0}", least is null ? "" : "AND f.AmountCents >= $least", StringComparison.Ordinal);
        if (least is not null) command.Parameters.AddWithValue("$least", least);
        await using var reader = await command.ExecuteReaderAsync(http.RequestAborted);
        var rows = new List<object?[]>();
        while (await reader.ReadAsync(http.RequestAborted))
        {
            rows.Add([reader.GetValue(0) as string, reader.GetValue(1) as long?, reader.GetInt64(2) / 100m]);
        }

        return rows;
    }
}
