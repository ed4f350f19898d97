namespace Transverse.Conventions.Tests;

/// <summary>A rule of the house: when it is broken, the message says the rule and everything that breaks it.</summary>
internal static class Rule
{
    /// <summary>Fails with all violations; a rule that looked at nothing is broken too.</summary>
    public static void Holds<T>(string rule, IReadOnlyCollection<T> subjects, Func<T, IEnumerable<string>> violations)
    {
        if (subjects.Count == 0) Assert.Fail($"{rule}\nThis test found nothing to look at.");
        var found = subjects.SelectMany(violations).Distinct().ToList();
        if (found.Count > 0) Assert.Fail($"{rule}\n- {string.Join("\n- ", found)}");
    }

    /// <summary>Fails with what is missing on either side of two lists that must say the same.</summary>
    public static void Same(string rule, string expectedFrom, IEnumerable<string> expected, string actualFrom, IEnumerable<string> actual)
    {
        var (left, right) = (expected.ToHashSet(), actual.ToHashSet());
        Holds(rule, left.Union(right).Order(StringComparer.Ordinal).ToList(), item =>
            !right.Contains(item) ? [$"{item}: in {expectedFrom}, not in {actualFrom}"]
            : !left.Contains(item) ? [$"{item}: in {actualFrom}, not in {expectedFrom}"]
            : []);
    }
}
