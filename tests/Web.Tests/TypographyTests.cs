using Transverse.Web.Tests.Site;

namespace Transverse.Web.Tests;

[Collection(RunningSiteCollection.Name)]
public sealed class TypographyTests(RunningSite site)
{
    /// <summary>Where a line could break that French keeps together, but for code and for the passages of a document.</summary>
    private const string Breaks = """
        () => {
          const found = [], walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
          while (walker.nextNode()) {
            const { textContent, parentElement } = walker.currentNode
            if (/[ \n][;:!?»]|«[ \n]|\d \d{3}(?!\d)|\d [%€]/.test(textContent) && !parentElement.closest('pre, mark, script, [lang=en]')) found.push(textContent)
          }
          return found
        }
        """;

    [BrowserTheory]
    [MemberData(nameof(AccessibilityTests.Pages), MemberType = typeof(AccessibilityTests))]
    public async Task No_line_begins_with_high_punctuation_or_ends_within_a_number(string path)
    {
        await using var visit = await site.OpenAsync(path);
        Assert.Empty(await visit.Page.EvaluateAsync<string[]>(Breaks));
    }
}
