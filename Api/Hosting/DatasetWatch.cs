using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Transverse.Domain.Documents;
using Transverse.Infrastructure.Persistence;

namespace Transverse.Api.Hosting;

/// <summary>
/// Notices that another process changed the data, such as an import or a second server on the same database, so that answers name the version
/// that they come from and none is given again that no longer holds.
/// </summary>
internal sealed partial class DatasetWatch(IDbContextFactory<TransverseContext> contexts, DatasetVersion version, ILogger<DatasetWatch> logger) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(2);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pause);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            if (version.IsKnown && await ReadAsync(stoppingToken) is { } found && version.Note(found)) LogChange(found.Version);
        }
    }

    /// <summary>What the database holds; null when it can't be asked, which the next request will find out by itself.</summary>
    private async Task<DatasetInfo?> ReadAsync(CancellationToken cancellation)
    {
        try
        {
            await using var context = await contexts.CreateDbContextAsync(cancellation);
            return await context.Dataset.AsNoTracking().SingleOrDefaultAsync(cancellation);
        }
        catch (DbException)
        {
            return null;
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "The data changed: version {Version}")]
    private partial void LogChange(string version);
}
