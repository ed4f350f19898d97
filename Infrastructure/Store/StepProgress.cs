namespace Transverse.Infrastructure.Store;

/// <summary>How far one step of several is.</summary>
internal sealed class StepProgress(IProgress<(string Step, double Done)> steps, string step) : IProgress<double>
{
    /// <summary>The progress of a step; null when nobody is told of any.</summary>
    public static StepProgress? Of(IProgress<(string Step, double Done)>? steps, string step) => steps is null ? null : new(steps, step);

    /// <inheritdoc/>
    public void Report(double value) => steps.Report((step, value));
}
