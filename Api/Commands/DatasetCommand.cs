using System.CommandLine;

namespace Transverse.Api.Commands;

/// <summary>What is done with the files of the dataset, without a server.</summary>
internal static class DatasetCommand
{
    public static Command Create()
    {
        var command = new Command("dataset", "Works on the files of the dataset.");
        command.Subcommands.Add(DatasetCheckCommand.Create());
        return command;
    }
}
