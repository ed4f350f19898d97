using System.Globalization;
using Transverse.Infrastructure.Dataset.Tables;

namespace Transverse.Infrastructure.Dataset.Checks;

/// <summary>
/// Lists of themes and places: known codes, each once; at most three themes for a commitment; shares for all items or for none.
/// </summary>
internal static class ListCheck
{
    private const int MostThemes = 3;

    public static IEnumerable<DatasetError> Run(TableSet tables) =>
        tables.Rows("commitments").SelectMany(row => Codes(row, "themes", tables).Concat(TooMany(row)).Concat(NoShares(row, "themes")))
            .Concat(tables.Rows("funded-actions").SelectMany(row =>
                Codes(row, "themes", tables).Concat(Shares(row)).Concat(Codes(row, "places", tables)).Concat(NoShares(row, "places"))));

    private static IEnumerable<DatasetError> Codes(Row row, string field, TableSet tables)
    {
        var seen = new HashSet<string>();
        foreach (var item in row.List(field))
        {
            if (tables[field]?.Find(["code"], [item.Code]) is null)
            {
                yield return row.Error(
                    field, DatasetErrorCode.UnknownReference, $"{field} \"{item.Code}\" is not in {field}: add it there, or correct it.");
            }
            else if (!seen.Add(item.Code))
            {
                yield return row.Error(field, DatasetErrorCode.List, $"{field} \"{item.Code}\" stands twice: keep one.");
            }
        }
    }

    private static IEnumerable<DatasetError> TooMany(Row row)
    {
        if (row.List("themes") is { Count: > MostThemes } themes)
        {
            yield return row.Error(
                "themes", DatasetErrorCode.List, $"themes are {themes.Count}, {MostThemes} at most: keep the main ones.");
        }
    }

    private static IEnumerable<DatasetError> NoShares(Row row, string field) =>
        row.List(field).Where(item => item.Share is not null).Select(item =>
            row.Error(field, DatasetErrorCode.List, $"{field} \"{item.Code}={item.Share}\" has a share: write the code alone."));

    private static IEnumerable<DatasetError> Shares(Row row)
    {
        var items = row.List("themes");
        foreach (var item in items.Where(item => item.Share is not null && !IsShare(item.Share)))
        {
            yield return row.Error(
                "themes",
                DatasetErrorCode.List,
                $"themes \"{item.Code}={item.Share}\" has no whole share above 0: write it as {item.Code}=60.");
        }

        if (items.Any(item => item.Share is null) && items.Any(item => item.Share is not null))
        {
            yield return row.Error(
                "themes", DatasetErrorCode.List, $"themes \"{row["themes"]}\" give some shares and not others: give all or none.");
        }
    }

    private static bool IsShare(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var share) && share > 0;
}
