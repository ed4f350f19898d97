using Transverse.Domain.Indicators;

namespace Transverse.Domain.Tests.Indicators;

public sealed class PeriodTests
{
    [Theory]
    [InlineData("2021", 2021)]
    [InlineData("2018-12-31", 2018)]
    [InlineData("2021-03/2021-06", 2021)]
    [InlineData("2021/2021-06", 2021)]
    [InlineData("2015/2019", null)]
    [InlineData("2016-11/2018-03", null)]
    [InlineData("2017-01/", null)]
    [InlineData(null, null)]
    public void Year_is_the_one_that_holds_the_whole_period(string? period, int? year) => Assert.Equal(year, Period.Year(period));
}
