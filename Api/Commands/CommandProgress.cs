using Spectre.Console;

namespace Transverse.Api.Commands;

/// <summary>Shows how far a command is, where somebody looks.</summary>
internal static class CommandProgress
{
    /// <summary>Runs work under a progress bar with a line for each step of it.</summary>
    public static Task<T> RunAsync<T>(Func<IProgress<(string Step, double Done)>, Task<T>> work) =>
        AnsiConsole.Progress()
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new ElapsedTimeColumn())
            .StartAsync(context => work(new Steps(context)));

    /// <summary>The same for work without a result.</summary>
    public static Task RunAsync(Func<IProgress<(string Step, double Done)>, Task> work) => RunAsync(async progress =>
    {
        await work(progress);
        return true;
    });

    private sealed class Steps(ProgressContext context) : IProgress<(string Step, double Done)>
    {
        private readonly Dictionary<string, ProgressTask> _tasks = new(StringComparer.Ordinal);

        public void Report((string Step, double Done) value)
        {
            if (!_tasks.TryGetValue(value.Step, out var task)) _tasks.Add(value.Step, task = context.AddTask(value.Step, maxValue: 1));

            task.Value = value.Done;
        }
    }
}
