using System.CommandLine;
using System.Globalization;
using Spectre.Console;
using Transverse.Infrastructure.Import;

namespace Transverse.Api.Commands;

/// <summary>Imports files of grants: <c>import FILE --format scdl|paris</c>, <c>import list</c>, <c>import remove CODE</c>.</summary>
internal static class ImportCommand
{
    private const int ShownRefusals = 20;

    private static readonly Argument<string?> File = new("FILE") { Description = "A CSV file of grants.", Arity = ArgumentArity.ZeroOrOne };

    private static readonly Option<ImportFormat> Format = new("--format") { Description = "Its columns: scdl (SCDL subventions 2.1.1) or paris (the City's own).", Required = true };

    private static readonly Option<string?> Code = new("--code") { Description = "The code of its document; by default made of the file's name." };

    private static readonly Option<string?> Title = new("--title") { Description = "The title of its document; by default the file's name." };

    private static readonly Option<bool> DryRun = new("--dry-run") { Description = "Checks the file and says what an import would do." };

    private static readonly Option<string?> Report = new("--report") { Description = "A CSV file that receives every refusal: line, column, header, value, reason." };

    public static Command Create()
    {
        var command = new Command("import", "Imports a file of grants as a document of its own: all of it or nothing.") { File, Format, Code, Title, DryRun, Report };
        command.TreatUnmatchedTokensAsErrors = false;
        command.SetAction((line, cancellation) => CommandHost.RunAsync(line, services => RunAsync(line, services.GetRequiredService<GrantImport>(), cancellation)));
        command.Subcommands.Add(Listing());
        command.Subcommands.Add(Removal());
        foreach (var matching in ImportMatchCommands.Create()) command.Subcommands.Add(matching);

        return command;
    }

    private static async Task<int> RunAsync(ParseResult line, GrantImport import, CancellationToken cancellation)
    {
        if (line.GetValue(File) is not { } file)
        {
            await Console.Error.WriteLineAsync("Say which file to import: see --help.");
            return 1;
        }

        var request = new ImportRequest
        {
            Path = file,
            Format = line.GetValue(Format),
            Code = line.GetValue(Code),
            Title = line.GetValue(Title),
            DryRun = line.GetValue(DryRun),
        };
        using var refusals = new RefusalReport(line.GetValue(Report), ShownRefusals);
        var report = await CommandProgress.RunAsync(progress => import.RunAsync(request, refusals.Add, progress, cancellation));
        Show(report, refusals);
        return report.Outcome == ImportOutcome.Refused ? 1 : 0;
    }

    private static void Show(ImportReport report, RefusalReport refusals)
    {
        foreach (var refusal in refusals.Shown) Console.Error.WriteLine(refusal.ToString());
        if (report.RefusalCount > refusals.Shown.Count) Console.Error.WriteLine($"… and {report.RefusalCount - refusals.Shown.Count} more: --report FILE.csv lists them all.");
        Console.WriteLine(report.Outcome switch
        {
            ImportOutcome.Refused => $"Nothing was imported: {report.RefusalCount} refusals.",
            ImportOutcome.Unchanged => $"{report.Code} holds this file already: nothing to do.",
            ImportOutcome.Checked => $"{report.Code} would be imported: {Content(report)}.",
            ImportOutcome.Replaced => $"{report.Code} was replaced: {Content(report)}.",
            _ => $"{report.Code} was imported: {Content(report)}.",
        });
    }

    private static string Content(ImportReport report) => string.Create(
        CultureInfo.InvariantCulture,
        $"{report.RowCount} grants, {report.CountedCents / 100m:0.00} € counted, {report.Matches.Count} names of known actors, {report.NewActorCount} new actors");

    private static Command Listing()
    {
        var command = new Command("list", "Lists the imported files.") { TreatUnmatchedTokensAsErrors = false };
        command.SetAction(line => CommandHost.RunAsync(line, services =>
        {
            var table = new Table().AddColumns("code", "title", "format", "grants", "imported");
            foreach (var import in services.GetRequiredService<GrantImport>().Files)
            {
                table.AddRow(
                    import.Code, Markup.Escape(import.Title), $"{import.Format}", import.RowCount.ToString(CultureInfo.InvariantCulture),
                    import.ImportedAt.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture));
            }

            AnsiConsole.Write(table);
            return Task.FromResult(0);
        }));
        return command;
    }

    private static Command Removal()
    {
        var code = new Argument<string>("CODE") { Description = "The code of the import." };
        var command = new Command("remove", "Removes an import with everything that only it brought.") { code };
        command.TreatUnmatchedTokensAsErrors = false;
        command.SetAction((line, cancellation) => CommandHost.RunAsync(line, async services =>
        {
            var import = services.GetRequiredService<GrantImport>();
            var isRemoved = await CommandProgress.RunAsync(progress => import.RemoveAsync(line.GetValue(code)!, progress, cancellation));
            Console.WriteLine(isRemoved ? $"{line.GetValue(code)} was removed." : $"There is no import {line.GetValue(code)}: see import list.");
            return isRemoved ? 0 : 1;
        }));
        return command;
    }
}
