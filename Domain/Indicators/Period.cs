namespace Transverse.Domain.Indicators;

/// <summary>Periods as the dataset writes them: 2021, 2015/2019, 2016-11/2018-03, 2017-01/ without an end.</summary>
public static class Period
{
    private const int YearLength = 4;

    /// <summary>The year that holds a whole period: 2021 for 2021-03/2021-06.</summary>
    /// <param name="period">A period, or null.</param>
    /// <returns>The year; null when the period is open, covers several years, or is null.</returns>
    public static int? Year(string? period)
    {
        var years = period?.Split('/').Select(YearOf);
        return years?.Distinct().ToList() is [> 0 and var only] ? only : null;
    }

    private static int YearOf(string date) => int.TryParse(date.AsSpan(0, Math.Min(YearLength, date.Length)), out var year) ? year : 0;
}
