using Transverse.Api.Exports;
using Transverse.Api.Http;
using Transverse.Api.Operations;
using Transverse.Infrastructure.Providers;

namespace Transverse.Api.Hosting;

/// <summary>Puts the server together.</summary>
internal static class TransverseHost
{
    /// <summary>How long a client may take to send its headers. Bodies have Kestrel's own limit, 240 bytes per second after five seconds; answers that of <see cref="Sending"/>.</summary>
    private static readonly TimeSpan HeadersTimeout = TimeSpan.FromSeconds(10);

    /// <summary>Builds the server without starting it.</summary>
    /// <param name="args">Configuration from the command line, such as <c>--urls</c>.</param>
    /// <param name="adjust">Replaces parts after all are registered; null keeps them.</param>
    public static WebApplication Create(string[] args, Action<WebApplicationBuilder>? adjust = null)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
        builder.WebHost.UseStaticWebAssets().ConfigureKestrel(options =>
        {
            options.AddServerHeader = false;
            options.Limits.RequestHeadersTimeout = HeadersTimeout;
        });
        builder.Logging.AddStandardOutput(builder.Configuration);
        builder.Services
            .AddTransverseDatabase(builder.Configuration)
            .AddGraphQL(builder.Configuration)
            .AddProxies(builder.Configuration)
            .AddCrossOrigin(builder.Configuration)
            .AddRequestLimits(builder.Configuration)
            .AddReadiness()
            .AddTelemetry(builder.Configuration)
            .AddSingleton(TimeProvider.System);
        adjust?.Invoke(builder);

        var app = builder.Build();
        app.Services.GetRequiredService<StoredOperations>(); // Read now, so that a server with unreadable ones does not start.
        app.UseForwardedHeaders().UseSecurityHeaders().UseRouting().UseCors().UseRateLimiter().UseReadiness();
        app.MapHealth();
        app.MapGraphQL();
        app.MapExports();
        app.MapWebApplication();
        return app;
    }

    /// <summary>Brings the database up to the dataset; false when the database can't be used, which the server then mends on its own.</summary>
    /// <exception cref="Infrastructure.Dataset.DatasetException">The dataset is refused; the database keeps its old content.</exception>
    public static Task<bool> LoadDatasetAsync(this WebApplication app, CancellationToken cancellation) =>
        app.Services.GetRequiredService<Readiness>().TryLoadAsync(cancellation);
}
