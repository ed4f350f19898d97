using Transverse.Web.Tests.Site;

namespace Transverse.Web.Tests;

public sealed class NpmScriptTests
{
    [Theory]
    [InlineData("typecheck")]
    [InlineData("lint")]
    [InlineData("test")]
    public async Task The_application_passes_its_own(string script)
    {
        var (exitCode, output) = await Command.RunAsync(Repository.Web, "npm", "run", "--silent", script);
        Assert.True(exitCode == 0, output);
    }
}
