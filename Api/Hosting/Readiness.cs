using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Transverse.Domain.Documents;
using Transverse.Infrastructure.Dataset;
using Transverse.Infrastructure.Persistence;

namespace Transverse.Api.Hosting;

/// <summary>
/// Whether the database is at hand and holds the dataset, looked at every few seconds. While it does not, the server stays up, says so, and tries again:
/// what an operator mends needs no restart. What another process loads meanwhile, such as an import or a second server on the same database, is noticed
/// too, so that answers name the version that they come from and none is given again that no longer holds.
/// </summary>
internal sealed partial class Readiness(
    DatasetLoader loader, DatasetVersion version, IDbContextFactory<TransverseContext> contexts, ILogger<Readiness> logger) : BackgroundService, IHealthCheck
{
    /// <summary>How long the server waits before it looks, or tries, again.</summary>
    public static readonly TimeSpan Pause = TimeSpan.FromSeconds(2);

    /// <summary>Why nothing can be answered, for the log; null as long as all is well.</summary>
    public string? Problem { get; private set; }

    /// <summary>Brings the database up to the dataset.</summary>
    /// <returns>Whether it could; if not, <see cref="Problem"/> says why.</returns>
    /// <exception cref="DatasetException">The dataset is refused; the database keeps its old content.</exception>
    public async Task<bool> TryLoadAsync(CancellationToken cancellation)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        try
        {
            var watch = Stopwatch.StartNew();
            var info = await loader.LoadAsync(cancellation);
            version.Note(info);
            Problem = null;
            LogDataset(logger, info.Version, watch.ElapsedMilliseconds);
            return true;
        }
        catch (Exception failure) when (TransverseContext.FaultOf(failure) is { } fault)
        {
            context.ReleaseConnections();
            Report(context.Explain(fault), failure);
            return false;
        }
    }

    /// <summary>Looks at the database itself, not at a connection that was open before.</summary>
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        if (Problem is null) await ProbeAsync(cancellationToken);
        return Problem is null ? HealthCheckResult.Healthy() : HealthCheckResult.Unhealthy();
    }

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pause);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            // Noted here alone, one after the other: what a health check read meanwhile may be older by the time that it would be noted.
            if (Problem is null && await ProbeAsync(stoppingToken) is { } found && version.Note(found)) LogChange(logger, found.Version);
            if (Problem is not null) await TryLoadAsync(stoppingToken);
        }
    }

    /// <summary>What the database holds; null when that is not the dataset, and the problem is reported.</summary>
    private async Task<DatasetInfo?> ProbeAsync(CancellationToken cancellation)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        try
        {
            if (!await context.Database.CanConnectAsync(cancellation)) Report("The database is gone: it is looked for, and built again where it can be.", failure: null);
            else if (await context.Dataset.SingleOrDefaultAsync(cancellation) is { } found) return found;
            else Report("The database holds no dataset any more: it is loaded again.", failure: null);
        }
        catch (Exception failure) when (TransverseContext.FaultOf(failure) is { } fault)
        {
            // A client of the health check that leaves stops the command, which is no fault of the database.
            if (!cancellation.IsCancellationRequested) Report(context.Explain(fault), failure);
        }

        return null;
    }

    private void Report(string problem, Exception? failure)
    {
        if (problem != Problem) LogProblem(logger, failure, problem);
        Problem = problem;
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Dataset {Version} is ready after {Milliseconds} ms")]
    private static partial void LogDataset(ILogger logger, string version, long milliseconds);

    [LoggerMessage(Level = LogLevel.Information, Message = "The data changed: version {Version}")]
    private static partial void LogChange(ILogger logger, string version);

    [LoggerMessage(Level = LogLevel.Error, Message = "No answers yet. {Problem}")]
    private static partial void LogProblem(ILogger logger, Exception? exception, string problem);
}
