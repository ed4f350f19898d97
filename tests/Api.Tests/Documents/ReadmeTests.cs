using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Transverse.Api.Tests.Servers;
using Transverse.Testing;

namespace Transverse.Api.Tests.Documents;

public sealed class ReadmeTests
{
    [Fact]
    public async Task The_first_question_of_the_README_has_the_answer_that_it_shows()
    {
        var readme = await File.ReadAllTextAsync(Path.Combine(Repository.Root, "README.md"));

        var answer = await DeliveredServer.AskAsync(Block(readme, "graphql"));

        Assert.Equal(JsonNode.Parse(Block(readme, "json"))!.ToString(), answer.Data.ToString());
    }

    private static string Block(string text, string language) =>
        Assert.Single(Regex.Matches(text, $"```{language}\n(.*?)```", RegexOptions.Singleline)).Groups[1].Value;
}
