using Microsoft.EntityFrameworkCore;
using Transverse.Domain.Documents;
using Transverse.Domain.Fundings;
using Transverse.Infrastructure.Tests.Databases;

namespace Transverse.Infrastructure.Tests.Dataset;

public sealed class BudgetOf2022Tests(LoadedDelivery delivery) : IClassFixture<LoadedDelivery>
{
    private const string Code = "bleu-2022";

    [Fact]
    public void It_has_126_funded_actions_in_12_steps_and_3_families()
    {
        using var context = delivery.Database.Open();
        var actions = context.FundedActions.Where(action => action.Document.Code == Code);
        var sections = context.Sections.Where(section => section.Document.Code == Code);

        Assert.Equal(126, actions.Count());
        Assert.Equal(12, sections.Count(section => section.Kind == SectionKind.Step));
        Assert.Equal(3, sections.Count(section => section.Kind == SectionKind.Family));
    }

    [Theory]
    [InlineData("etape-1", 4_583_634)]
    [InlineData("etape-2", 4_011_752)]
    [InlineData("etape-3", 1_588_137)]
    [InlineData("etape-4", 120_000)]
    [InlineData("etape-5", 2_430_252)]
    [InlineData("etape-6", 18_343_883)]
    [InlineData("etape-7", 15_154_105)]
    [InlineData("etape-8", 640_985)]
    [InlineData("etape-9", 26_430)]
    [InlineData("etape-10", 415_000)]
    [InlineData("etape-11", 0)]
    [InlineData("etape-12", 653_511)]
    public void Amounts_of_2021_that_count_add_up_by_step(string step, long euros)
    {
        using var context = delivery.Database.Open();

        Assert.Equal(
            euros * 100,
            context.Fundings
                .Where(funding => funding.Accounting == Accounting.Counted && funding.Year == 2021 && funding.FundedAction!.Step!.Code == step)
                .Sum(funding => funding.AmountCents));
    }

    [Fact]
    public void No_amount_that_counts_is_inside_another()
    {
        using var context = delivery.Database.Open();
        var fundings = context.Fundings.Include(funding => funding.PartOf).ToList();

        Assert.Empty(
            from funding in fundings
            where funding.Accounting == Accounting.Counted
            let outer = Totals(funding).FirstOrDefault(total => total.Accounting == Accounting.Counted)
            where outer is not null
            select $"{funding.Code} in {outer.Code}");
    }

    [Fact]
    public void Every_amount_that_the_recap_tables_say_again_stays_out_of_sums()
    {
        using var context = delivery.Database.Open();

        Assert.Equal(
            [(Accounting.ProRata, 24), (Accounting.Restatement, 24), (Accounting.TotalOfParts, 6)],
            context.Fundings.Where(funding => funding.Code.StartsWith("bleu-recap-")).AsEnumerable()
                .CountBy(funding => funding.Accounting)
                .Select(kind => (kind.Key, kind.Value))
                .OrderBy(kind => kind.Key.ToString(), StringComparer.Ordinal));
    }

    private static IEnumerable<Funding> Totals(Funding funding)
    {
        for (var total = funding.PartOf; total is not null; total = total.PartOf) yield return total;
    }
}
