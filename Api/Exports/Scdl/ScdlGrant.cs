using System.Text.Json.Nodes;
using Transverse.Domain.Actors;
using Transverse.Domain.Documents;
using Transverse.Domain.Fundings;
using Transverse.Domain.Text;
using Transverse.GraphQL.Execution;

namespace Transverse.Api.Exports.Scdl;

/// <summary>A grant as the SCDL sees it.</summary>
/// <param name="Code">Our code of the amount: the only number that it has.</param>
/// <param name="Label">What it pays for.</param>
/// <param name="Amount">Euros.</param>
/// <param name="Grantor">Who grants it; null when the document does not say.</param>
/// <param name="Recipient">The only recipient; null when none or several are named.</param>
internal sealed record ScdlGrant(string Code, string Label, decimal Amount, string? Grantor, string? Recipient)
{
    // Directions and services are parts of the City: it grants.
    private const string City = "Ville de Paris";

    private static readonly string[] Paths = ["code", "label", "amount", "funder.name", "funder.kind", "recipient.name"];

    private static readonly HashSet<string?> OfTheCity = [EnumName.Of(ActorKind.Direction), EnumName.Of(ActorKind.CityService)];

    /// <summary>What must be read of a funding.</summary>
    public static IReadOnlyList<ExportColumn> Columns(ExportSource fundings) => [.. Paths.Select(path => ExportColumns.Column(fundings.Item, path))];

    /// <summary>Only grants, each euro once, and none that a file brought: that file says more of it.</summary>
    public static JsonObject Filter => new()
    {
        ["nature"] = new JsonObject { ["eq"] = EnumName.Of(FundingNature.Grant) },
        ["accounting"] = new JsonObject { ["eq"] = EnumName.Of(Accounting.Counted) },
        ["document"] = new JsonObject { ["origin"] = new JsonObject { ["eq"] = EnumName.Of(Origin.Curated) } },
    };

    /// <summary>Reads a grant out of a row with <see cref="Columns"/>.</summary>
    public static ScdlGrant Read(ResultObject row, IReadOnlyList<ExportColumn> columns)
    {
        var kind = (string?)columns[4].Read(row);
        return new ScdlGrant(
            (string)columns[0].Read(row)!, (string)columns[1].Read(row)!, (decimal)columns[2].Read(row)!,
            OfTheCity.Contains(kind) ? City : (string?)columns[3].Read(row), (string?)columns[5].Read(row));
    }
}
