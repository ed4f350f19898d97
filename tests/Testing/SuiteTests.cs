namespace Transverse.Testing;

public sealed class SuiteTests
{
    private static readonly Type[] Types = typeof(SuiteTests).Assembly.GetTypes();

    public static TheoryData<string> Suites => [.. Types.Where(type => type.IsAbstract && type.Name.EndsWith("Suite", StringComparison.Ordinal)).Select(type => type.Name)];

    [Theory]
    [MemberData(nameof(Suites))]
    public void Each_suite_has_one_class_per_provider(string suite)
    {
        var subject = suite.Replace("Suite", "Tests", StringComparison.Ordinal);

        Assert.Equal(
            [$"SqlServer{subject}", $"Sqlite{subject}"],
            Types.Where(type => type.BaseType?.Name == suite).Select(type => type.Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Facts_of_a_suite_run_for_each_provider()
        => Assert.All(
            Types.Where(type => type.IsAbstract && type.Name.EndsWith("Suite", StringComparison.Ordinal)).SelectMany(type => type.GetMethods()),
            method => Assert.All(method.GetCustomAttributes(typeof(FactAttribute), false), fact => Assert.IsType<DatabaseFactAttribute>(fact)));
}
