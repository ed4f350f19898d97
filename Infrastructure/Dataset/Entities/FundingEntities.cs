using Transverse.Domain.Fundings;
using Transverse.Domain.Indicators;
using Transverse.Infrastructure.Dataset.Tables;

namespace Transverse.Infrastructure.Dataset.Entities;

/// <summary>Amounts and what falls to each theme.</summary>
internal static class FundingEntities
{
    public static IEnumerable<object> From(TableSet tables) => Fundings(tables).Concat(Shares(tables));

    private static IEnumerable<object> Fundings(TableSet tables) =>
        from row in tables.Rows("fundings").ParentsFirst("part_of")
           select new Funding
           {
               Id = row.Id,
               Code = row.Text("code"),
               AmountCents = Cents(row),
               Qualifier = row.Value<Qualifier>("qualifier"),
               Year = row.Int("year"),
               FunderId = row.Reference("funder")?.Id,
               RecipientId = row.Reference("recipient")?.Id,
               FundedActionId = row.Reference("funded_action")?.Id,
               DocumentId = row.Key("document"),
               Label = row.Text("label"),
               Nature = row.Value<FundingNature>("nature"),
               Accounting = row.Value<Accounting>("accounting"),
               PartOfId = row.Reference("part_of")?.Id,
           };

    private static IEnumerable<object> Shares(TableSet tables) =>
        from row in tables.Rows("fundings")
           let themes = row.Reference("funded_action")?.List("themes") ?? []
           where themes.Count > 0
           from share in themes.Zip(Allotment.Divide(Cents(row), [.. themes.Select(theme => theme.Weight)]))
           select new FundingShare
           {
               FundingId = row.Id,
               ThemeId = tables["themes"]!.Find(["code"], [share.First.Code])!.Id,
               AmountCents = share.Second,
           };

    private static long Cents(Row row) => (long)(row.Decimal("amount")!.Value * 100);
}
