using System.CommandLine;

namespace Transverse.Api.Commands;

/// <summary>The program's commands. Without one it serves the API, the graph IDE and the web application.</summary>
internal static class CommandLine
{
    /// <summary>Runs what the arguments ask for; returns the exit code.</summary>
    public static Task<int> RunAsync(string[] args)
    {
        var root = new RootCommand("Transverse: the City of Paris' policies for receiving and integrating migrants and refugees.")
        {
            // What is not a command is configuration for the server, such as --urls or --Database:Provider.
            TreatUnmatchedTokensAsErrors = false,
        };
        root.SetAction((_, cancellation) => ServeCommand.RunAsync(args, cancellation));
        root.Subcommands.Add(SchemaCommand.Create());
        root.Subcommands.Add(DatasetCommand.Create());
        root.Subcommands.Add(ImportCommand.Create());
        return root.Parse(args).InvokeAsync();
    }
}
