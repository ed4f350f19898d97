using System.Globalization;
using System.Text.Json.Nodes;
using Transverse.GraphQL.Execution;

namespace Transverse.Api.Exports;

/// <summary>What an exported file says about itself: which data, of when, from where, chosen how, under which licence.</summary>
/// <param name="Version">The version of the data.</param>
/// <param name="LoadedAt">When the server loaded it.</param>
/// <param name="ExportedAt">When the file was made.</param>
/// <param name="Rows">How many rows it has.</param>
/// <param name="Address">The address that gives it again.</param>
/// <param name="Field">The field of the query root.</param>
/// <param name="Arguments">The field's arguments.</param>
/// <param name="Columns">The names of the columns.</param>
/// <param name="Documents">The documents that the data was read out of: code, title, date of publication.</param>
internal sealed record ExportAbout(
    string Version, DateTimeOffset LoadedAt, DateTimeOffset ExportedAt, int Rows, string Address, string Field, JsonObject Arguments,
    IReadOnlyList<string> Columns, IReadOnlyList<(string Code, string Title, string? Published)> Documents)
{
    /// <summary>The licence of the data.</summary>
    public const string Licence = "Licence Ouverte 2.0";

    /// <summary>Where the licence stands.</summary>
    public const string LicenceAddress = "https://www.etalab.gouv.fr/licence-ouverte-open-licence";

    /// <summary>Whose data it is.</summary>
    public const string Title = "Transverse : l’accueil et l’intégration des personnes migrantes et réfugiées à Paris";

    /// <summary>Asks for what <see cref="Read"/> takes.</summary>
    public const string Document = "{ dataset { version loadedAt documents { code title published } } }";

    /// <summary>Puts the answer to <see cref="Document"/> together with the request.</summary>
    public static ExportAbout Read(ResultObject dataset, ExportRequest request, string file, int rows, DateTimeOffset now)
    {
        var version = (string)dataset.Values[0]!;
        var documents = ((object?[])dataset.Values[2]!).Cast<ResultObject>().Select(document => ((string)document.Values[0]!, (string)document.Values[1]!, (string?)document.Values[2]));
        return new ExportAbout(
            version, LoadedAtOf(dataset), now, rows, request.Address(file, version),
            request.Source.Name, request.Arguments, [.. request.Columns.Select(column => column.Name)], [.. documents]);
    }

    /// <summary>Whether an answer to <see cref="Document"/> tells of the same load of the same data.</summary>
    public bool IsOf(ResultObject dataset) => (string)dataset.Values[0]! == Version && LoadedAtOf(dataset) == LoadedAt;

    /// <summary>The whole as JSON.</summary>
    public JsonObject ToJson() => new()
    {
        ["title"] = Title,
        ["version"] = Version,
        ["loadedAt"] = Instant(LoadedAt),
        ["exportedAt"] = Instant(ExportedAt),
        ["rows"] = Rows,
        ["address"] = Address,
        ["query"] = new JsonObject
        {
            ["field"] = Field,
            ["arguments"] = Arguments.DeepClone(),
            ["columns"] = new JsonArray([.. Columns.Select(column => (JsonNode)column)]),
        },
        ["sources"] = new JsonArray([.. Documents.Select(document => (JsonNode)new JsonObject { ["code"] = document.Code, ["title"] = document.Title, ["published"] = document.Published })]),
        ["licence"] = new JsonObject { ["name"] = Licence, ["address"] = LicenceAddress },
    };

    private static DateTimeOffset LoadedAtOf(ResultObject dataset) => DateTimeOffset.Parse(ExportColumn.Text(dataset.Values[1]), CultureInfo.InvariantCulture);

    /// <summary>A moment as text.</summary>
    public static string Instant(DateTimeOffset moment) => moment.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
