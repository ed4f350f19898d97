using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Transverse.Web.Tests.Site;
using static Microsoft.Playwright.Assertions;

namespace Transverse.Web.Tests;

[Collection(RunningSiteCollection.Name)]
public sealed partial class GraphIdeTests(RunningSite site)
{
    [BrowserFact]
    public async Task A_browser_that_opens_the_API_is_sent_to_GraphiQL_which_answers_a_query()
    {
        await using var visit = await site.OpenAsync("/graphql");
        Assert.EndsWith("/graphql/ui/", visit.Page.Url, StringComparison.Ordinal);

        await Expect(visit.Region("Operation Editor")).ToContainTextAsync("planByCode");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Execute query" }).ClickAsync();
        await Expect(visit.Region("Result Window")).ToContainTextAsync(Count());
    }

    [GeneratedRegex(@"""totalCount"":\s16")]
    private static partial Regex Count();
}
