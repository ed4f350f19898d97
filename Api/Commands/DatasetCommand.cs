using System.CommandLine;
using System.Globalization;
using Spectre.Console;
using Transverse.Infrastructure.Dataset;
using Transverse.Infrastructure.Store;

namespace Transverse.Api.Commands;

/// <summary>The life of the dataset, without a server: <c>dataset check|load|versions|diff|restore|export</c>.</summary>
internal static class DatasetCommand
{
    public static Command Create() => new("dataset", "Checks, loads, compares, restores and exports the data.")
    {
        DatasetCheckCommand.Create(), Load(), Versions(), Diff(), Restore(), Export(),
    };

    private static Command Load()
    {
        var folder = new Argument<DirectoryInfo?>("FOLDER")
        {
            Description = "The files, which every start serves until the next load; by default those at Dataset:Path, which every start then follows.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var dryRun = new Option<bool>("--dry-run") { Description = "Checks the files and says what a load would change." };
        var command = new Command("load", "Loads curated files, all of them or nothing; the imports stay.") { folder, dryRun };
        return Running(command, async (line, history, cancellation) =>
        {
            var files = line.GetValue(folder) is { } path ? new DatasetFolder(path.FullName) : null;
            if (line.GetValue(dryRun)) ChangeReport.Write(await history.PreviewAsync(files, cancellation), Console.Out);
            else Tell(await CommandProgress.RunAsync(progress => history.LoadAsync(files, progress, cancellation)));
        });
    }

    private static Command Versions() => Running(new Command("versions", "Lists every version that was loaded, the latest load first."), async (_, history, cancellation) =>
    {
        var current = await history.CurrentAsync(cancellation);
        var table = new Table().AddColumns("version", "loaded (UTC)", "curated files", "imports", "");
        foreach (var version in history.Versions)
        {
            table.AddRow(
                version.Version, version.LoadedAt.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture), version.Dataset,
                string.Join(' ', version.Imports.Select(import => import.Code)), version.Version == current?.Version ? "loaded now" : "");
        }

        AnsiConsole.Write(table);
    });

    private static Command Diff()
    {
        var from = Version("FROM", "The version before, or its first digits; by default the one that was loaded before TO.");
        var to = Version("TO", "The version after; by default the one that is loaded now.");
        return Running(new Command("diff", "Says which rows were added, changed and removed between two versions.") { from, to }, async (line, history, cancellation) =>
        {
            var after = await FindAsync(history, line.GetValue(to), cancellation);
            var before = line.GetValue(from) is { } digits ? history.Find(digits) : Previous(history, after);
            Console.WriteLine($"From {before.Version} to {after.Version}:");
            ChangeReport.Write(history.Compare(before, after), Console.Out);
        });
    }

    private static Command Restore()
    {
        var digits = Version("VERSION", "The version, or its first digits; by default the one that was loaded before.");
        return Running(new Command("restore", "Makes the data a former version again, with its imports.") { digits }, async (line, history, cancellation) =>
        {
            var version = line.GetValue(digits) is { } given ? history.Find(given) : Previous(history, await FindAsync(history, null, cancellation));
            Tell(await CommandProgress.RunAsync(progress => history.RestoreAsync(version, progress, cancellation)));
        });
    }

    private static Command Export()
    {
        var folder = new Argument<string>("FOLDER") { Description = "A folder that does not exist yet." };
        var digits = Version("VERSION", "The version, or its first digits; by default the one that is loaded now.");
        var command = new Command("export", "Writes a version as files: those that \"dataset load\" takes, and the imported ones.") { folder, digits };
        command.TreatUnmatchedTokensAsErrors = false;
        command.SetAction((line, cancellation) => CommandHost.RunAsync(line, async services =>
        {
            var version = await FindAsync(services.GetRequiredService<DatasetHistory>(), line.GetValue(digits), cancellation);
            services.GetRequiredService<VersionExport>().Write(version, line.GetValue(folder)!);
            Console.WriteLine($"Version {version.Version} was written to {line.GetValue(folder)}.");
            return 0;
        }));
        return command;
    }

    private static Argument<string?> Version(string name, string description) => new(name) { Description = description, Arity = ArgumentArity.ZeroOrOne };

    private static Command Running(Command command, Func<ParseResult, DatasetHistory, CancellationToken, Task> run)
    {
        command.TreatUnmatchedTokensAsErrors = false;
        command.SetAction((line, cancellation) => CommandHost.RunAsync(line, async services =>
        {
            await run(line, services.GetRequiredService<DatasetHistory>(), cancellation);
            return 0;
        }));
        return command;
    }

    private static async Task<DataVersion> FindAsync(DatasetHistory history, string? digits, CancellationToken cancellation) =>
        digits is not null ? history.Find(digits) : await history.CurrentAsync(cancellation)
            ?? throw new StoreException(StoreErrorCode.UnknownVersion, "Nothing is loaded: load something first, or name one of \"versions\".");

    private static DataVersion Previous(DatasetHistory history, DataVersion version) => history.Before(version)
        ?? throw new StoreException(StoreErrorCode.UnknownVersion, $"No version was loaded before {version.Version}: name one of \"versions\".");

    private static void Tell((DataVersion? Before, DataVersion After) load) => Console.WriteLine(load.Before?.Version switch
    {
        null => $"Version {load.After.Version} is loaded.",
        var before when before == load.After.Version => $"Version {before} is loaded already: the data stay as they are.",
        var before => $"Version {load.After.Version} is loaded in place of {before}.",
    });
}
