using System.CommandLine;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Spectre.Console;
using Transverse.Infrastructure.Dataset;
using Transverse.Infrastructure.Persistence;
using Transverse.Infrastructure.Providers;
using Transverse.Infrastructure.Store;

namespace Transverse.Api.Commands;

/// <summary>What commands on the data need: the same configuration as the server, without a server.</summary>
internal static partial class CommandHost
{
    private const int PipedWidth = 1_000;

    /// <summary>Runs a command on the data; returns the exit code, which is 1 when the command could not do what it was asked.</summary>
    /// <param name="command">The command's line; what it does not know must be settings, such as --Database:Provider=SqlServer.</param>
    /// <param name="run">Does the work.</param>
    public static async Task<int> RunAsync(ParseResult command, Func<IServiceProvider, Task<int>> run)
    {
        if (command.UnmatchedTokens.FirstOrDefault(token => !Setting().IsMatch(token)) is { } unknown)
        {
            return await FailAsync($"{unknown} is unknown: see --help. A setting is written --Section:Key=value.");
        }

        // What is piped to other tools has no width: a code must stay in one piece.
        if (Console.IsOutputRedirected) AnsiConsole.Profile.Width = PipedWidth;
        var configuration = new ConfigurationBuilder()
            .SetBasePath(AppContext.BaseDirectory)
            .AddJsonFile("appsettings.json")
            .AddEnvironmentVariables()
            .AddCommandLine([.. command.UnmatchedTokens])
            .Build();
        await using var services = new ServiceCollection().AddTransverseDatabase(configuration).BuildServiceProvider();
        try
        {
            return await run(services);
        }
        catch (DatasetException refused)
        {
            return await FailAsync([.. refused.Errors.Select(error => error.ToString())]);
        }
        catch (StoreException failure)
        {
            return await FailAsync($"{failure.Message} [{failure.Code}]");
        }
        catch (Exception failure) when (TransverseContext.FaultOf(failure) is { } fault)
        {
            await using var context = services.GetRequiredService<IDbContextFactory<TransverseContext>>().CreateDbContext();
            return await FailAsync($"{context.Explain(fault)} [DATABASE]");
        }
    }

    private static async Task<int> FailAsync(params string[] lines)
    {
        foreach (var line in lines) await Console.Error.WriteLineAsync(line);
        return 1;
    }

    [GeneratedRegex(@"^--\w+(:\w+)+=")]
    private static partial Regex Setting();
}
