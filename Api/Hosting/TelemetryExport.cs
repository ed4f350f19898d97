using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;

namespace Transverse.Api.Hosting;

/// <summary>Starts the export with the server, and sends what is left when the server ends.</summary>
internal sealed class TelemetryExport(TracerProvider traces, MeterProvider metrics) : IHostedService
{
    private const int Patience = 5_000;

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken)
    {
        traces.ForceFlush(Patience);
        metrics.ForceFlush(Patience);
        return Task.CompletedTask;
    }
}
