using Transverse.Infrastructure.Dataset;
using Transverse.Infrastructure.Tests.Sample;

namespace Transverse.Infrastructure.Tests.Dataset;

/// <summary>Totals that would count twice, and reconciliations that hold nothing against anything.</summary>
public sealed class ReconciliationRefusalTests : IDisposable
{
    private readonly SampleDataset _sample = new();

    [Theory]
    [InlineData(
        "budget-2021/fundings.csv", "TOTAL_OF_PARTS", "COUNTED", DatasetErrorCode.PartOf,
        "budget-2021/fundings.csv:2:10: The part and its total \"cours-total\" are both COUNTED: make the total TOTAL_OF_PARTS.")]
    [InlineData(
        "budget-2021/fundings.csv", "TOTAL_OF_PARTS", "PLANNED", DatasetErrorCode.PartOf,
        "budget-2021/fundings.csv:2:10: The part is COUNTED, and its total \"cours-total\" is PLANNED: make the total TOTAL_OF_PARTS.")]
    [InlineData(
        "budget-2021/fundings.csv", "UNSPECIFIED,CONTEXT", "UNSPECIFIED,TOTAL_OF_PARTS", DatasetErrorCode.PartOf,
        "budget-2021/fundings.csv:4:10: accounting TOTAL_OF_PARTS without parts: enter the parts of \"rappel\", or make it COUNTED.")]
    [InlineData(
        "plan-2017/reconciliations.csv", ",plan-repas/1,", ",plan-repas/9,", DatasetErrorCode.UnknownReference,
        "plan-2017/reconciliations.csv:2:8: statement \"plan-repas/9\" is no figure: write an observation as indicator/position, or the code of an amount.")]
    [InlineData(
        "plan-2017/reconciliations.csv", ",plan-repas/2,", ",plan-repas/2;rapel,", DatasetErrorCode.UnknownReference,
        "plan-2017/reconciliations.csv:2:9: against \"rapel\" is no figure: write an observation as indicator/position, or the code of an amount.")]
    [InlineData(
        "plan-2017/reconciliations.csv", "NOT_COMPARABLE", "AGREES", DatasetErrorCode.Reconciliation,
        "plan-2017/reconciliations.csv:2:13: A restatement needs statement and against, or a verdict DIFFERS or NOT_COMPARABLE of its own.")]
    [InlineData(
        "plan-2017/reconciliations.csv", "plan-repas/1,plan-repas/2,,,,NOT_COMPARABLE", "plan-repas/1,,,,,", DatasetErrorCode.Reconciliation,
        "plan-2017/reconciliations.csv:2:13: A restatement needs statement and against, or a verdict DIFFERS or NOT_COMPARABLE of its own.")]
    [InlineData(
        "plan-2017/reconciliations.csv", "CHILDREN,,,", "CHILDREN,,DIFFERS,", DatasetErrorCode.Reconciliation,
        "plan-2017/reconciliations.csv:3:13: verdict \"DIFFERS\" is computed for COUNT: leave it empty.")]
    [InlineData(
        "plan-2017/reconciliations.csv", "CHILDREN", "", DatasetErrorCode.Reconciliation,
        "plan-2017/reconciliations.csv:3:11: counted is empty: a reconciliation of kind COUNT with other figures needs it.")]
    [InlineData(
        "plan-2017/reconciliations.csv", "une vingtaine de bénévoles", "", DatasetErrorCode.Reconciliation,
        "plan-2017/reconciliations.csv:3:7: value and printed go together: fill both, or name a statement.")]
    [InlineData(
        "plan-2017/reconciliations.csv", "benevoles,COUNT", "benevoles,SUM", DatasetErrorCode.Reconciliation,
        "plan-2017/reconciliations.csv:3:9: against is empty: a reconciliation of kind SUM with other figures needs it.")]
    [InlineData(
        "budget-2021/reconciliations.csv", "sum-cours-total", "sum-rappel", DatasetErrorCode.Reconciliation,
        "budget-2021/reconciliations.csv:2:1: code \"sum-rappel\" is not derived from a total with parts or a printed rate: say what is held against what.")]
    public void A_dataset_is_refused_with_the_reason(string file, string found, string replacement, string code, string message)
    {
        _sample.Edit(file, found, replacement);

        var refused = Assert.Throws<DatasetException>(() => DatasetReport.Of(_sample.Folder, null));

        Assert.Equal([(code, message)], refused.Errors.Select(error => (error.Code, error.ToString())));
    }

    [Fact]
    public void Words_do_not_add_up()
    {
        _sample.Edit("plan-2017/reconciliations.csv", "repas,RESTATEMENT,Repas servis au centre,accueil,A2,,,plan-repas/1,plan-repas/2,,,,NOT_COMPARABLE", "repas,SUM,Repas servis au centre,accueil,A2,,,plan-repas/1,plan-repas/3,,,,");

        var refused = Assert.Throws<DatasetException>(() => DatasetReport.Of(_sample.Folder, null));

        Assert.Equal(
            ["plan-2017/reconciliations.csv:2:9: \"plan-repas/3\" is no number: only numbers can be added up."],
            refused.Errors.Select(error => error.ToString()));
    }

    [Fact]
    public void A_report_counts_rows_lines_and_figures()
    {
        var report = DatasetReport.Of(_sample.Folder, SampleDataset.Sources);

        var plan = report.Documents.Single(document => document.Code == "plan-2017");
        Assert.Equal((13, 10, 3, 0), (plan.Lines, plan.CitedLines, plan.OtherLines, plan.BlankLines));
        Assert.Equal((3, 2, 4), (plan.Rows["commitments"], plan.Rows["reconciliations"], plan.Figures));
        Assert.All(DatasetReport.Of(_sample.Folder, null).Documents, document => Assert.Null(document.BlankLines));
    }

    public void Dispose() => _sample.Dispose();
}
