namespace Transverse.Infrastructure.Store;

/// <summary>How far one step of several is.</summary>
internal sealed class StepProgress(IProgress<(string Step, double Done)> steps, string step) : IProgress<double>
{
    /// <inheritdoc/>
    public void Report(double value) => steps.Report((step, value));
}
