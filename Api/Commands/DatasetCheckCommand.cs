using System.CommandLine;
using System.Globalization;
using Spectre.Console;
using Transverse.Infrastructure.Dataset;
using Transverse.Infrastructure.Dataset.Sources;

namespace Transverse.Api.Commands;

/// <summary>Checks everything and says what there is: <c>dataset check</c>.</summary>
internal static class DatasetCheckCommand
{
    private const int Width = 130;

    public static Command Create()
    {
        var path = new Option<DirectoryInfo?>("--path") { Description = "The folder of the dataset; by default the one that is delivered." };
        var sources = new Option<DirectoryInfo?>("--sources")
        {
            Description = "The folder of the documents' texts; by default that of Sources__Path in the environment, or ../shared/sources.",
        };
        var command = new Command("check", "Checks the files and prints what they hold; exit code 1 with all errors.") { path, sources };
        command.SetAction(arguments => Run(arguments.GetValue(path)?.FullName, arguments.GetValue(sources)?.FullName, AnsiConsole.Console, Console.Error));
        return command;
    }

    /// <summary>Checks the dataset of a folder against the texts of another; returns the exit code.</summary>
    internal static int Run(string? path, string? sources, IAnsiConsole console, TextWriter errors)
    {
        var texts = sources ?? Environment.GetEnvironmentVariable("Sources__Path") ?? BesideTheRepository();
        var hasTexts = Directory.Exists(texts);
        try
        {
            var report = DatasetReport.Of(path is null ? DatasetFolder.Delivered : new DatasetFolder(path), hasTexts ? new SourceFolder(texts) : null);
            console.Profile.Width = Math.Max(console.Profile.Width, Width);
            console.Write(Table(report));
            console.WriteLine($"Dataset {report.Version} has no errors.");
            console.WriteLine(hasTexts
                ? "Every title, name and printed figure stands on its lines, and no line is left out."
                : $"Whether figures stand on their lines was not checked: the texts of the documents are not at {texts}.");
            return 0;
        }
        catch (DatasetException refused)
        {
            foreach (var error in refused.Errors) errors.WriteLine(error);
            errors.WriteLine($"{refused.Errors.Count} error{(refused.Errors.Count == 1 ? "" : "s")}.");
            return 1;
        }
    }

    /// <summary>shared/sources in a folder above the current one, wherever in the repository the command was started.</summary>
    private static string BesideTheRepository()
    {
        for (var folder = new DirectoryInfo(Environment.CurrentDirectory).Parent; folder is not null; folder = folder.Parent)
        {
            var texts = Path.Combine(folder.FullName, "shared", "sources");
            if (Directory.Exists(texts)) return texts;
        }

        return Path.Combine("..", "shared", "sources");
    }

    private static Table Table(DatasetReport report)
    {
        var table = new Table().AddColumn("");
        foreach (var document in report.Documents) table.AddColumn(new TableColumn(document.Code).RightAligned());

        table.AddColumn(new TableColumn("all").RightAligned());
        foreach (var name in report.Tables) Add(name, document => document.Rows.GetValueOrDefault(name));

        table.AddEmptyRow();
        Add("lines", document => document.Lines);
        Add("lines that facts cite", document => document.CitedLines);
        Add("other lines that were read", document => document.OtherLines);
        Add("blank lines", document => document.BlankLines);
        Add("figures", document => document.Figures);
        Add("figures verified on their lines", document => document.BlankLines is null ? null : document.Figures);
        return table;

        void Add(string name, Func<DocumentReport, int?> count)
        {
            var counts = report.Documents.Select(count).ToList();
            table.AddRow([name, .. counts.Append(counts.Contains(null) ? null : counts.Sum()).Select(Cell)]);
        }
    }

    private static string Cell(int? count) => count?.ToString("N0", CultureInfo.InvariantCulture) ?? "not checked";
}
