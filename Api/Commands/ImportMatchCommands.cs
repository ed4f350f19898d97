using System.CommandLine;
using System.Globalization;
using Transverse.Infrastructure.Import;

namespace Transverse.Api.Commands;

/// <summary>For whom imported parties are taken: <c>import matches</c>, <c>import match</c>, <c>import unmatch</c>, <c>import rematch</c>.</summary>
internal static class ImportMatchCommands
{
    private static readonly Argument<string> Code = new("CODE") { Description = "The code of the import." };

    private static readonly Argument<string> Party = new("PARTY") { Description = "What stands for the party, as import matches lists it: siret-…, rna-…, nom-… or direction-…." };

    private static readonly Argument<string> Actor = new("ACTOR") { Description = "The slug of a curated actor." };

    public static IEnumerable<Command> Create() =>
    [
        Listing(),
        Deciding("match", "Decides which known actor a party of an import is, whatever SIRET, RNA and name say.", [Code, Party, Actor], line => $"is {line.GetValue(Actor)}", (matches, line, progress, cancellation) =>
            matches.DecideAsync(line.GetValue(Code)!, line.GetValue(Party)!, line.GetValue(Actor)!, progress, cancellation)),
        Deciding("unmatch", "Decides that a party of an import is no known actor.", [Code, Party], _ => "is no known actor", (matches, line, progress, cancellation) =>
            matches.DecideAsync(line.GetValue(Code)!, line.GetValue(Party)!, actor: null, progress, cancellation)),
        Deciding("rematch", "Forgets what was decided about a party of an import.", [Code, Party], _ => "is matched by SIRET, RNA or name", (matches, line, progress, cancellation) =>
            matches.ForgetAsync(line.GetValue(Code)!, line.GetValue(Party)!, progress, cancellation)),
    ];

    private static Command Listing()
    {
        var command = new Command("matches", "Lists the parties of imported files that are taken for known actors, and by what.") { TreatUnmatchedTokensAsErrors = false };
        command.SetAction((line, cancellation) => CommandHost.RunAsync(line, async services =>
        {
            // One line each and nothing cut: what is long is looked through with other tools.
            foreach (var match in await services.GetRequiredService<ImportMatches>().ListAsync(cancellation))
            {
                var rows = match.RowCount.ToString(CultureInfo.InvariantCulture);
                Console.WriteLine(string.Join('\t', match.Import, match.Party, match.Name, match.Actor ?? "none", match.Basis.ToString().ToUpperInvariant(), rows));
            }

            return 0;
        }));
        return command;
    }

    private static Command Deciding(
        string name, string description, IEnumerable<Argument> arguments, Func<ParseResult, string> done,
        Func<ImportMatches, ParseResult, IProgress<(string Step, double Done)>, CancellationToken, Task> decide)
    {
        var command = new Command(name, description) { TreatUnmatchedTokensAsErrors = false };
        foreach (var argument in arguments) command.Arguments.Add(argument);

        command.SetAction((line, cancellation) => CommandHost.RunAsync(line, async services =>
        {
            await CommandProgress.RunAsync(progress => decide(services.GetRequiredService<ImportMatches>(), line, progress, cancellation));
            Console.WriteLine($"{line.GetValue(Party)} {done(line)}.");
            return 0;
        }));
        return command;
    }
}
