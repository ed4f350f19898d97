using System.Runtime.CompilerServices;
using Transverse.Api.Tests.Servers;
using Transverse.Testing;

namespace Transverse.Api.Tests.Documents;

/// <summary>The questions of docs/queries: what they answer, and by which commands.</summary>
public sealed class QuestionTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "docs", "queries");

    [Fact]
    public Task Question_about_plans() => MatchAsync("01-plans");

    [Fact]
    public Task Question_about_documents() => MatchAsync("02-documents");

    [Fact]
    public Task Question_about_search() => MatchAsync("03-search");

    [Fact]
    public Task Association_by_alias() => MatchAsync("04-association-by-alias");

    [Fact]
    public Task One_engagement() => MatchAsync("05-one-engagement");

    [Fact]
    public Task Partners_of_an_action() => MatchAsync("06-partners-of-an-action");

    [Fact]
    public Task Directions_themes_recipients() => MatchAsync("07-directions-themes-recipients");

    [Fact]
    public Task Largest_amounts() => MatchAsync("08-largest-amounts");

    [Fact]
    public Task Money_of_an_association() => MatchAsync("09-money-of-an-association");

    [Fact]
    public Task Money_of_a_direction() => MatchAsync("10-money-of-a-direction");

    [Fact]
    public Task Actions_of_a_theme() => MatchAsync("11-actions-of-a-theme");

    [Fact]
    public Task Total_with_its_parts() => MatchAsync("12-total-with-its-parts");

    [Fact]
    public Task Figures_above() => MatchAsync("13-figures-above");

    [Fact]
    public Task Targets_reached() => MatchAsync("14-targets-reached");

    [Fact]
    public Task Promises_followed() => MatchAsync("15-promises-followed");

    [Fact]
    public Task Where_figures_disagree() => MatchAsync("16-where-figures-disagree");

    [Fact]
    public Task Nothing_measured() => MatchAsync("17-nothing-measured");

    [Fact]
    public Task One_intention_everywhere() => MatchAsync("18-one-intention-everywhere");

    [Fact]
    public Task Actors_with_money_and_promises() => MatchAsync("19-actors-with-money-and-promises");

    [Fact]
    public Task From_money_to_promises() => MatchAsync("20-from-money-to-promises");

    [Fact]
    public void Every_question_is_asked_by_a_test()
    {
        var tests = File.ReadAllText(Path.Combine(Repository.Root, "tests", "Api.Tests", "Documents", "QuestionTests.cs"));

        Assert.All(Directory.GetFiles(Folder), file => Assert.Contains($"MatchAsync(\"{Path.GetFileNameWithoutExtension(file)}\")", tests, StringComparison.Ordinal));
    }

    // The question stands in the first line, as a comment.
    private static async Task MatchAsync(string name, [CallerMemberName] string test = "", [CallerFilePath] string file = "")
    {
        var lines = await File.ReadAllLinesAsync(Path.Combine(Folder, $"{name}.graphql"));
        Assert.Matches("^# .+[?.]$", lines[0]);
        await DeliveredServer.MatchAsync(string.Join('\n', lines.Skip(1)), file, test);
    }
}
