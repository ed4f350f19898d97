namespace Transverse.Domain.Fundings;

/// <summary>Divides an amount without losing or making a cent.</summary>
public static class Allotment
{
    /// <summary>
    /// Divides by weight in whole cents: each share is rounded down, and the cents left go one by one to the largest remainders, the first
    /// of equal ones before the next.
    /// </summary>
    /// <param name="cents">The amount, not negative.</param>
    /// <param name="weights">Weights above 0, at least one.</param>
    /// <returns>The shares in the order of the weights; they add up to the amount.</returns>
    public static IReadOnlyList<long> Divide(long cents, IReadOnlyList<int> weights)
    {
        var total = weights.Sum(weight => (long)weight);
        var shares = weights.Select(weight => (long)(cents * (Int128)weight / total)).ToArray();
        var left = (int)(cents - shares.Sum());
        var byRemainder = Enumerable.Range(0, weights.Count).OrderByDescending(index => cents * (Int128)weights[index] % total);
        foreach (var index in byRemainder.Take(left)) shares[index]++;

        return shares;
    }
}
