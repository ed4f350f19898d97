using System.Globalization;
using Transverse.Infrastructure.Dataset.Sources;

namespace Transverse.Infrastructure.Tests.Dataset.Sources;

public sealed class PrintedFigureTests
{
    [Theory]
    [InlineData("7600", "près de 7 600 repas")]
    [InlineData("7600", "7\u00a0600")]
    [InlineData("3200000", "3,2 M€")]
    [InlineData("1000.01", "1 000,01 €")]
    [InlineData("51", "51%")]
    [InlineData("76.2", "76, 2%")]
    [InlineData("0", "0 place")]
    [InlineData("3", "trois ateliers")]
    [InlineData("6", "Six restaurants")]
    [InlineData("20", "une vingtaine de personnes")]
    [InlineData("1000000", "plus d’un million de d’euros")]
    [InlineData("200", "deux cents places")]
    [InlineData("13", "un treizième restaurant")]
    [InlineData("0.5", "une demi-journée")]
    [InlineData("75", "3/4 des femmes")]
    [InlineData("40", "quatre personnes sur dix")]
    [InlineData("20", "un·e habitant·e sur cinq")]
    [InlineData("50", "la moitié des familles")]
    [InlineData("75", "les trois quarts des lits")]
    [InlineData("75", "¾ d’entre eux")]
    [InlineData("500000", "près d’un demi-million d’euros")]
    public void Agrees_with_the_form_that_the_value_was_normalised_from(string value, string printed) =>
        Assert.True(PrintedFigure.Agrees(decimal.Parse(value, CultureInfo.InvariantCulture), printed));

    [Theory]
    [InlineData("7700", "près de 7 600 repas")]
    [InlineData("12", "deux places")]
    [InlineData("30", "une vingtaine de personnes")]
    [InlineData("0", "des places")]
    [InlineData("70", "3/4 des femmes")]
    [InlineData("50", "quatre personnes sur dix")]
    [InlineData("25", "une place sur le site des quatre")]
    public void Differs_from_other_figures(string value, string printed) =>
        Assert.False(PrintedFigure.Agrees(decimal.Parse(value, CultureInfo.InvariantCulture), printed));
}
