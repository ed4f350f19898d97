using Transverse.Infrastructure.Dataset.Sources;
using Transverse.Infrastructure.Tests.Sample;

namespace Transverse.Infrastructure.Tests.Dataset.Sources;

public sealed class SourceCheckTests : IDisposable
{
    private readonly SampleDataset _sample = new();

    [Fact]
    public void Run_accepts_a_dataset_whose_texts_and_figures_stand_on_their_lines() =>
        Assert.Empty(SourceCheck.Run(_sample.Folder, SampleDataset.Sources));

    [Theory]
    [InlineData(
        "plan-2017/commitments.csv", "Servir des repas", "Servir les repas",
        "plan-2017/commitments.csv:4:4: title \"Servir les repas\" is not on lines 7-7 of plan-2017.txt: correct the text or the lines.")]
    [InlineData(
        "plan-2017/names.csv", "alix-martin,Alix Martin,plan-2017,9,9", "alix-martin,Alix Martin,plan-2017,8,8",
        "plan-2017/names.csv:5:2: name \"Alix Martin\" is not on lines 8-8 of plan-2017.txt: correct the text or the lines.")]
    [InlineData(
        "plan-2017/observations.csv", "près de 7 600 repas", "environ 7 600 repas",
        "plan-2017/observations.csv:2:10: printed \"environ 7 600 repas\" is not on lines 7-7 of plan-2017.txt: correct the text or the lines.")]
    [InlineData(
        "plan-2017/observations.csv", "RESULT,7600,", "RESULT,7700,",
        "plan-2017/observations.csv:2:4: value 7700 has other digits than \"près de 7 600 repas\": correct one of the two.")]
    [InlineData(
        "budget-2021/fundings.csv", "cours-dases,600,", "cours-dases,610,",
        "budget-2021/fundings.csv:2:2: amount 610 has other digits than \"600 €\": correct one of the two.")]
    [InlineData(
        "documents.csv", "fr,10,budget-2021.txt", "fr,11,budget-2021.txt",
        "documents.csv:3:6: lines 11 differs from the 10 of budget-2021.txt: correct it.")]
    [InlineData(
        "documents.csv", "fr,10,budget-2021.txt", "fr,10,budget-2020.txt",
        "documents.csv:3:7: source \"budget-2020.txt\" is not among the plain-text editions: add it, or correct it.")]
    [InlineData(
        "budget-2021/coverage.csv", "budget-2021,10,10,end", "budget-2021,9,9,end",
        "documents.csv:3:6: line 10 of budget-2021 is neither cited nor listed in coverage: enter the facts, or say in coverage what stands there.")]
    public void Run_names_what_is_not_on_its_lines(string file, string found, string replacement, string message)
    {
        _sample.Edit(file, found, replacement);

        Assert.Equal([message], SourceCheck.Run(_sample.Folder, SampleDataset.Sources).Select(error => error.ToString()));
    }

    public void Dispose() => _sample.Dispose();
}
