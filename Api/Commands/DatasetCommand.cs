using System.CommandLine;
using System.Globalization;
using Spectre.Console;
using Transverse.Infrastructure.Dataset;
using Transverse.Infrastructure.Store;

namespace Transverse.Api.Commands;

/// <summary>The life of the dataset, without a server: <c>dataset check|load|versions|diff|restore|export</c>.</summary>
internal static class DatasetCommand
{
    private const string Current = "current";
    private const string Previous = "previous";

    public static Command Create() => new("dataset", "Checks, loads, compares, restores and exports the data.")
    {
        DatasetCheckCommand.Create(), Load(), Versions(), Diff(), Restore(), Export(),
    };

    private static Command Load()
    {
        var path = new Option<DirectoryInfo?>("--path")
        {
            Description = "The folder of the files, which every start serves until the next load; by default Dataset:Path, which every start then follows.",
        };
        var dryRun = new Option<bool>("--dry-run") { Description = "Checks the files and says what a load would change." };
        return Running(new Command("load", "Loads curated files, all of them or nothing; the imports stay.") { path, dryRun }, async (line, services, cancellation) =>
        {
            var history = services.GetRequiredService<DatasetHistory>();
            var files = line.GetValue(path) is { } folder ? new DatasetFolder(folder.FullName) : null;
            if (line.GetValue(dryRun)) ChangeReport.Write(await history.PreviewAsync(files, cancellation), Console.Out);
            else Tell(await CommandProgress.RunAsync(progress => history.LoadAsync(files, progress, cancellation)));
        });
    }

    private static Command Versions() => Running(new Command("versions", "Lists every version that was loaded, the latest load first."), async (_, services, cancellation) =>
    {
        var history = services.GetRequiredService<DatasetHistory>();
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
        var (from, to) = (Version("FROM"), Version("TO"));
        return Running(new Command("diff", "Says which rows were added, changed and removed between two versions.") { from, to }, async (line, services, cancellation) =>
        {
            var history = services.GetRequiredService<DatasetHistory>();
            ChangeReport.Write(history.Compare(await FindAsync(history, line.GetValue(from)!, cancellation), await FindAsync(history, line.GetValue(to)!, cancellation)), Console.Out);
        });
    }

    private static Command Restore()
    {
        var version = Version("VERSION");
        return Running(new Command("restore", "Makes the data a former version again, with its imports; every start serves it until the next load.") { version }, async (line, services, cancellation) =>
        {
            var history = services.GetRequiredService<DatasetHistory>();
            var former = await FindAsync(history, line.GetValue(version)!, cancellation);
            Tell(await CommandProgress.RunAsync(progress => history.RestoreAsync(former, progress, cancellation)));
        });
    }

    private static Command Export()
    {
        var version = Version("VERSION");
        var folder = new Argument<string>("FOLDER") { Description = "A folder that does not exist yet." };
        return Running(new Command("export", "Writes a version as files: those that \"dataset load\" takes, and the imported ones.") { version, folder }, async (line, services, cancellation) =>
        {
            var found = await FindAsync(services.GetRequiredService<DatasetHistory>(), line.GetValue(version)!, cancellation);
            services.GetRequiredService<VersionExport>().Write(found, line.GetValue(folder)!);
            Console.WriteLine($"Version {found.Version} was written to {line.GetValue(folder)}.");
        });
    }

    private static Argument<string> Version(string name) => new(name) { Description = $"A version or its first digits; \"{Current}\", what is loaded now; \"{Previous}\", what was loaded before." };

    private static Command Running(Command command, Func<ParseResult, IServiceProvider, CancellationToken, Task> run)
    {
        command.TreatUnmatchedTokensAsErrors = false;
        command.SetAction((line, cancellation) => CommandHost.RunAsync(line, async services =>
        {
            await run(line, services, cancellation);
            return 0;
        }));
        return command;
    }

    private static async Task<DataVersion> FindAsync(DatasetHistory history, string name, CancellationToken cancellation)
    {
        if (name is not (Current or Previous)) return history.Find(name);

        var current = await history.CurrentAsync(cancellation)
            ?? throw new StoreException(StoreErrorCode.UnknownVersion, "Nothing is loaded: load something first, or name one of \"versions\".");
        return name == Current ? current : history.Before(current)
            ?? throw new StoreException(StoreErrorCode.UnknownVersion, $"No version was loaded before {current.Version}: name one of \"versions\".");
    }

    private static void Tell((DataVersion? Before, DataVersion After) load) => Console.WriteLine(load.Before?.Version switch
    {
        null => $"Version {load.After.Version} is loaded.",
        var before when before == load.After.Version => $"Version {before} is loaded already: the data stay as they are.",
        var before => $"Version {load.After.Version} is loaded in place of {before}.",
    });
}
