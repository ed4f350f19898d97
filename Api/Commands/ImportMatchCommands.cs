using System.CommandLine;
using System.Globalization;
using Transverse.Infrastructure.Import;

namespace Transverse.Api.Commands;

/// <summary>For whom imported parties are taken: <c>import matches</c>, <c>import match CODE PARTY [ACTOR]</c>, <c>import unmatch CODE PARTY</c>.</summary>
internal static class ImportMatchCommands
{
    private static readonly Argument<string> Code = new("CODE") { Description = "The code of the import." };

    private static readonly Argument<string> Party = new("PARTY") { Description = "What stands for the party, as import matches lists it: siret-…, rna-…, nom-… or direction-…." };

    private static readonly Argument<string?> Actor = new("ACTOR")
    {
        Description = "The slug of a curated actor; without it the decision is forgotten, and SIRET, RNA and name decide.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    public static IEnumerable<Command> Create() => [Listing(), Matching(), Unmatching()];

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

    private static Command Matching()
    {
        var command = new Command("match", "Decides which known actor a party of an import is, whatever SIRET, RNA and name say.") { Code, Party, Actor };
        command.TreatUnmatchedTokensAsErrors = false;
        command.SetAction((line, cancellation) => CommandHost.RunAsync(line, async services =>
        {
            var (code, party, actor) = (line.GetValue(Code)!, line.GetValue(Party)!, line.GetValue(Actor));
            var matches = services.GetRequiredService<ImportMatches>();
            await RunAsync(progress => actor is null ? matches.ForgetAsync(code, party, progress, cancellation) : matches.DecideAsync(code, party, actor, progress, cancellation));
            Console.WriteLine(actor is null ? $"{party} is matched by SIRET, RNA or name." : $"{party} is {actor}.");
            return 0;
        }));
        return command;
    }

    private static Command Unmatching()
    {
        var command = new Command("unmatch", "Decides that a party of an import is no known actor.") { Code, Party };
        command.TreatUnmatchedTokensAsErrors = false;
        command.SetAction((line, cancellation) => CommandHost.RunAsync(line, async services =>
        {
            var (code, party) = (line.GetValue(Code)!, line.GetValue(Party)!);
            await RunAsync(progress => services.GetRequiredService<ImportMatches>().DecideAsync(code, party, actor: null, progress, cancellation));
            Console.WriteLine($"{party} is no known actor.");
            return 0;
        }));
        return command;
    }

    private static Task<bool> RunAsync(Func<IProgress<(string Step, double Done)>, Task> work) => CommandProgress.RunAsync(async progress =>
    {
        await work(progress);
        return true;
    });
}
