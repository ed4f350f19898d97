using Microsoft.EntityFrameworkCore;
using Transverse.Domain.Achievements;
using Transverse.Domain.Commitments;
using Transverse.Domain.Documents;
using Transverse.Domain.Reconciliations;
using Transverse.Infrastructure.Tests.Databases;

namespace Transverse.Infrastructure.Tests.Dataset;

/// <summary>What an official would check by hand: counts, totals and rates of the documents themselves.</summary>
public sealed class ReconciledDeliveryTests(LoadedDelivery delivery) : IClassFixture<LoadedDelivery>
{
    [Theory]
    [InlineData("mobilisation-2015", CommitmentLevel.Engagement, 18)]
    [InlineData("mobilisation-2019", CommitmentLevel.Engagement, 16)]
    [InlineData("mobilisation-2019", CommitmentLevel.Action, 34)]
    [InlineData("casvp-2018", CommitmentLevel.Action, 30)]
    [InlineData("contrat-de-ville-2015", CommitmentLevel.Scheme, 40)]
    [InlineData("contrat-de-ville-2015", CommitmentLevel.Objective, 61)]
    public void A_plan_has_as_many_commitments_as_one_counts_in_it(string plan, CommitmentLevel level, int count)
    {
        using var context = delivery.Database.Open();

        Assert.Equal(count, context.Commitments.Count(commitment => commitment.Plan.Code == plan && commitment.Level == level));
    }

    [Theory]
    [InlineData("mobilisation-2015", SectionKind.Pillar, 4)]
    [InlineData("mobilisation-2019", SectionKind.Axis, 4)]
    [InlineData("casvp-2018", SectionKind.Axis, 4)]
    [InlineData("casvp-2018", SectionKind.Theme, 14)]
    public void A_plan_has_as_many_headings_as_one_counts_in_it(string plan, SectionKind kind, int count)
    {
        using var context = delivery.Database.Open();

        Assert.Equal(count, context.Sections.Count(section => section.Plan!.Code == plan && section.Kind == kind));
    }

    [Theory]
    [InlineData("sum-5.d.3-1", 349_231, 349_231, ReconciliationVerdict.Agrees)]
    [InlineData("sum-5.d.3-4", 105_581, 105_580, ReconciliationVerdict.Rounding)]
    [InlineData("sum-bleu-recap-1-17", 60_534_906, 60_924_491, ReconciliationVerdict.PartsExceed)]
    [InlineData("sum-bleu-recap-1-18", 12_106_981, 12_184_895, ReconciliationVerdict.PartsExceed)]
    [InlineData("sum-bleu-recap-2-17", 58_247_258, 58_556_008, ReconciliationVerdict.PartsExceed)]
    [InlineData("sum-bleu-recap-2-18", 60_534_906, 60_924_491, ReconciliationVerdict.PartsExceed)]
    [InlineData("sum-bleu-recap-3-17", 11_711_202, 11_711_201.6, ReconciliationVerdict.Rounding)]
    [InlineData("sum-bleu-recap-3-18", 12_184_898.2, 12_184_898.2, ReconciliationVerdict.Agrees)]
    [InlineData("sum-7.a.2-2", 412_100, 205_900, ReconciliationVerdict.PartsMissing)]
    [InlineData("sum-7.a.2-3", 58_300, 15_200, ReconciliationVerdict.PartsMissing)]
    [InlineData("sum-bleu-plan-crack-1", 1_788_185, 1_588_137, ReconciliationVerdict.PartsMissing)]
    [InlineData("bleu-plan-crack-services", 1_788_185, 1_788_185, ReconciliationVerdict.Agrees)]
    [InlineData("bleu-eif-fel-2020", 449_009, 449_009, ReconciliationVerdict.Agrees)]
    [InlineData("cdv-f46-courriers", 2_836, 2_812, ReconciliationVerdict.PartsMissing)]
    [InlineData("b2017-cpa-personnes", 7_600, 7_567, ReconciliationVerdict.Rounding)]
    [InlineData("count-bleu-2022-actions", 128, 126, ReconciliationVerdict.Differs)]
    [InlineData("count-contrat-de-ville-2015-objectifs", 76, 61, ReconciliationVerdict.Differs)]
    [InlineData("count-mobilisation-2015-reunions", 4, 5, ReconciliationVerdict.Differs)]
    [InlineData("count-casvp-2018-actions", 30, 30, ReconciliationVerdict.Agrees)]
    [InlineData("b2019-ivry-personnes", 3_500, 3_250, ReconciliationVerdict.Differs)]
    [InlineData("b2017-demie-effectif", 12.7, 10.7, ReconciliationVerdict.Differs)]
    [InlineData("cdv-f33-points", 106, 105.71, ReconciliationVerdict.Rounding)]
    [InlineData("rate-contrat-de-ville-2015-f2", 113, 156.15, ReconciliationVerdict.Differs)]
    public async Task A_printed_figure_is_held_against_the_data(string code, double printed, double computed, ReconciliationVerdict verdict)
    {
        await using var context = delivery.Database.Open();
        var found = await context.Reconciliations.Include(row => row.Citations).SingleAsync(row => row.Code == code);

        Assert.Equal(((decimal)printed, (decimal)computed, (decimal)printed - (decimal)computed, verdict), (found.Printed, found.Computed, found.Difference, found.Verdict));
        Assert.NotEmpty(found.Citations);
    }

    [Fact]
    public async Task The_network_of_French_courses_is_financed_under_three_headings()
    {
        await using var context = delivery.Database.Open();
        var total = await context.Reconciliations.Where(row => row.Code == "sum-5.d.3-1").SelectMany(row => row.Fundings)
            .OrderBy(funding => funding.AmountCents).Select(funding => funding.AmountCents / 100).ToListAsync();

        Assert.Equal([74_464, 105_581, 169_186, 349_231], total);
    }

    [Fact]
    public async Task Each_sheet_has_an_achievement_and_each_verdict_its_sheets()
    {
        await using var context = delivery.Database.Open();
        var sheets = await context.Achievements.Where(row => row.Commitment.Level == CommitmentLevel.Objective)
            .OrderBy(row => row.Commitment.Position).Select(row => new { row.Commitment.Code, row.Verdict, row.ComputedRate }).ToListAsync();
        var byVerdict = sheets.ToLookup(sheet => sheet.Verdict, sheet => sheet.Code);

        Assert.Equal(61, sheets.Count);
        Assert.Equal(["F2", "F3", "F34", "F59"], byVerdict[AchievementVerdict.Differs]);
        Assert.Equal(
            ["F1", "F5", "F6", "F7", "F9", "F10", "F11", "F12", "F13", "F14", "F16", "F17", "F18", "F19", "F25", "F35", "F36", "F37"],
            byVerdict[AchievementVerdict.Agrees]);
        Assert.Equal(
            ["F20", "F21", "F33", "F38", "F40", "F41", "F43", "F44", "F46", "F48", "F49", "F50", "F51", "F53", "F54", "F58"],
            byVerdict[AchievementVerdict.NotComputable]);
        Assert.Equal(23, byVerdict[AchievementVerdict.NotPrinted].Count());
        Assert.All(sheets, sheet => Assert.Equal(sheet.Verdict is AchievementVerdict.NotComputable, sheet.ComputedRate is null && sheet.Verdict is not AchievementVerdict.NotPrinted));
    }

    [Fact]
    public async Task Each_disagreement_is_explained()
    {
        await using var context = delivery.Database.Open();
        var unexplained = await context.Reconciliations.Where(row => row.Explanation.Length < 30 && row.Verdict != ReconciliationVerdict.Agrees).Select(row => row.Code).ToListAsync();

        Assert.Empty(unexplained);
    }

    [Theory]
    [InlineData("5.d.3", "mobilisation-2019/A17")]
    [InlineData("5.b.1", "mobilisation-2015/E8.1.3")]
    [InlineData("12.a.1", "mobilisation-2019/E7")]
    [InlineData("8.a.6", "mobilisation-2019/A26.1")]
    [InlineData("2.a.1", "mobilisation-2019/A11.1")]
    [InlineData("4.a.2", "mobilisation-2019/A8")]
    public async Task A_funded_action_leads_to_the_commitments_that_it_carries_out(string action, string commitment)
    {
        await using var context = delivery.Database.Open();

        Assert.Contains(
            await context.FundedActionLinks.Where(link => link.FundedAction.Code == action).Select(link => link.Commitment.Key).ToListAsync(),
            key => key == commitment);
    }
}
