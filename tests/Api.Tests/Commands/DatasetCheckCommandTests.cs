using Spectre.Console;
using Transverse.Api.Commands;

namespace Transverse.Api.Tests.Commands;

public sealed class DatasetCheckCommandTests : IDisposable
{
    private readonly StringWriter _output = new();
    private readonly StringWriter _errors = new();

    [Fact]
    public void It_prints_what_each_document_holds()
    {
        Assert.Equal(0, Check("sources"));

        var lines = _output.ToString().Split('\n').Select(line => string.Join(' ', line.Split((char[])[' ', '│', '|'], StringSplitOptions.RemoveEmptyEntries))).ToList();
        Assert.Contains("plan-2017 budget-2021 all", lines);
        Assert.Contains("commitments 3 0 3", lines);
        Assert.Contains("fundings 0 3 3", lines);
        Assert.Contains("lines 13 10 23", lines);
        Assert.Contains("lines that facts cite 10 8 18", lines);
        Assert.Contains("other lines that were read 3 2 5", lines);
        Assert.Contains("blank lines 0 0 0", lines);
        Assert.Contains("figures verified on their lines 4 3 7", lines);
        Assert.Contains("Every title, name and printed figure stands on its lines, and no line is left out.", lines);
        Assert.Equal("", _errors.ToString());
    }

    [Fact]
    public void It_says_that_figures_were_not_verified_without_the_texts()
    {
        Assert.Equal(0, Check("texts"));

        Assert.Contains("not checked", _output.ToString(), StringComparison.Ordinal);
        Assert.Contains("Whether figures stand on their lines was not checked: the texts", _output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void It_names_every_error_and_fails()
    {
        using var copy = new BrokenSample("themes.csv", "emploi,Emploi,3", "emploi,,trois");

        Assert.Equal(1, DatasetCheckCommand.Run(copy.Path, Folder("sources"), Console(), _errors));

        Assert.Equal(
            """
            themes.csv:4:2: name is empty: every row needs one.
            themes.csv:4:3: position "trois" is not a whole number: write digits alone, such as 7600.
            2 errors.

            """,
            _errors.ToString());
        Assert.Equal("", _output.ToString());
    }

    [Fact]
    public async Task It_is_a_command_of_its_own() =>
        Assert.Equal(0, await CommandLine.RunAsync(["dataset", "check", "--path", Folder("data"), "--sources", Folder("sources")]));

    public void Dispose()
    {
        _output.Dispose();
        _errors.Dispose();
    }

    private int Check(string texts) => DatasetCheckCommand.Run(Folder("data"), Folder(texts), Console(), _errors);

    private IAnsiConsole Console() => AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(_output), Ansi = AnsiSupport.No });

    private static string Folder(string name) => Path.Combine(AppContext.BaseDirectory, "Sample", name);
}
