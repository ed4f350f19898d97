using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.Data.Sqlite;

namespace Transverse.Baselines;

/// <summary>Fifty amounts with funder, recipient and citations, as a REST endpoint of one's own would write them: the API's two commands, read by hand.</summary>
internal sealed class FundingList(string file)
{
    private const string Fundings =
        """
        SELECT f.Id, f.AmountCents, f.Year, f.Label, p.Slug, p.Name, r.Slug, r.Name
        FROM Fundings f LEFT JOIN Actors p ON p.Id = f.FunderId LEFT JOIN Actors r ON r.Id = f.RecipientId
        ORDER BY f.Id LIMIT $first
        """;

    private const string Citations =
        """
        SELECT c.FundingId, c.FirstLine, c.LastLine, d.Code
        FROM Citations c JOIN Documents d ON d.Id = c.DocumentId
        WHERE c.FundingId IN (SELECT value FROM json_each($fundings)) ORDER BY c.FundingId, c.Id
        """;

    private readonly string _connection = $"Data Source={file};Mode=ReadOnly";

    public async Task WriteAsync(int first, HttpContext http)
    {
        await using var connection = new SqliteConnection(_connection);
        await connection.OpenAsync(http.RequestAborted);
        var rows = Read(connection, Fundings, "$first", first, 8);
        var citations = Read(connection, Citations, "$fundings", $"[{string.Join(',', rows.Select(row => row[0]))}]", 4).ToLookup(row => (long)row[0]!);

        http.Response.ContentType = "application/json; charset=utf-8";
        await using var json = new Utf8JsonWriter(http.Response.BodyWriter, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        json.WriteStartArray();
        foreach (var row in rows)
        {
            json.WriteStartObject();
            json.WriteNumber("amount"u8, (long)row[1]! / 100m);
            if (row[2] is long year) json.WriteNumber("year"u8, year);
            else json.WriteNull("year"u8);
            json.WriteString("label"u8, (string)row[3]!);
            WriteActor(json, "funder", row[4], row[5]);
            WriteActor(json, "recipient", row[6], row[7]);
            json.WriteStartArray("citations"u8);
            foreach (var citation in citations[(long)row[0]!])
            {
                json.WriteStartObject();
                json.WriteNumber("firstLine"u8, (long)citation[1]!);
                json.WriteNumber("lastLine"u8, (long)citation[2]!);
                json.WriteString("document"u8, (string)citation[3]!);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static List<object?[]> Read(SqliteConnection connection, string sql, string parameter, object value, int columns)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.Parameters.AddWithValue(parameter, value);
        using var reader = command.ExecuteReader();
        var rows = new List<object?[]>();
        while (reader.Read())
        {
            var row = new object?[columns];
            for (var column = 0; column < columns; column++) row[column] = reader.IsDBNull(column) ? null : reader.GetValue(column);
            rows.Add(row);
        }

        return rows;
    }

    private static void WriteActor(Utf8JsonWriter json, string name, object? slug, object? title)
    {
        if (slug is null)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        json.WriteString("slug"u8, (string)slug);
        json.WriteString("name"u8, (string)title!);
        json.WriteEndObject();
    }
}
