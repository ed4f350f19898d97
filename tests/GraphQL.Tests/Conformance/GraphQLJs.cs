using Transverse.Testing;

namespace Transverse.GraphQL.Tests.Conformance;

/// <summary>The scripts that judge by graphql-js, the reference implementation.</summary>
internal static class GraphQLJs
{
    /// <summary>The folder of the scripts.</summary>
    public static string Folder => NodeScript.Folder;

    /// <summary>Documents to judge, one JSON value per line, always the same for a seed.</summary>
    public static Task<List<string>> GenerateAsync(int seed, int count) => RunAsync($"generate.mjs {seed} {count}", []);

    /// <summary>The oracle's answers in the order of the questions. Two processes share the work.</summary>
    public static async Task<List<string>> JudgeAsync(List<string> questions)
    {
        var half = questions.Count / 2;
        var answers = await Task.WhenAll(RunAsync("oracle.mjs", questions[..half]), RunAsync("oracle.mjs", questions[half..]));
        return [.. answers[0], .. answers[1]];
    }

    private static async Task<List<string>> RunAsync(string arguments, List<string> input)
    {
        var (exitCode, output) = await NodeScript.RunAsync(arguments, input);
        return exitCode == 0 ? output : throw new InvalidOperationException($"node {arguments}: {string.Join('\n', output)}");
    }
}
