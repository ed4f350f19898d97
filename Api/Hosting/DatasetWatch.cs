using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Transverse.Infrastructure.Persistence;

namespace Transverse.Api.Hosting;

/// <summary>Notices within a second when another program loaded data, so that answers name the version that they come from.</summary>
internal sealed partial class DatasetWatch(IDbContextFactory<TransverseContext> contexts, DatasetVersion version, ILogger<DatasetWatch> logger) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Interval);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await LookAsync(stoppingToken);
            }
            catch (DbException error)
            {
                LogUnreadable(logger, error.Message);
            }
        }
    }

    private async Task LookAsync(CancellationToken cancellation)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        var loaded = await context.Dataset.Select(dataset => dataset.Version).SingleOrDefaultAsync(cancellation);
        if (loaded is null || !version.IsKnown || loaded == version.Current) return;

        version.Current = loaded;
        LogVersion(logger, loaded);
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Dataset {Version} was loaded by another program")]
    private static partial void LogVersion(ILogger logger, string version);

    [LoggerMessage(Level = LogLevel.Debug, Message = "The version of the data can't be read: {Reason}")]
    private static partial void LogUnreadable(ILogger logger, string reason);
}
