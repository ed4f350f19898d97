using System.Diagnostics;
using Transverse.Api.Exports;
using Transverse.Api.Http;
using Transverse.Api.Operations;
using Transverse.Infrastructure.Dataset;
using Transverse.Infrastructure.Providers;

namespace Transverse.Api.Hosting;

/// <summary>Puts the server together.</summary>
internal static partial class TransverseHost
{
    /// <summary>Builds the server without starting it.</summary>
    /// <param name="args">Configuration from the command line, such as <c>--urls</c>.</param>
    /// <param name="adjust">Replaces parts after all are registered; null keeps them.</param>
    public static WebApplication Create(string[] args, Action<WebApplicationBuilder>? adjust = null)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
        builder.WebHost.UseStaticWebAssets().ConfigureKestrel(options => options.AddServerHeader = false);
        builder.Services
            .AddTransverseDatabase(builder.Configuration)
            .AddGraphQL(builder.Configuration)
            .AddProxies(builder.Configuration)
            .AddCrossOrigin(builder.Configuration)
            .AddRequestLimits(builder.Configuration)
            .AddSingleton(TimeProvider.System);
        adjust?.Invoke(builder);

        var app = builder.Build();
        app.Services.GetRequiredService<StoredOperations>(); // Read now, so that a server with unreadable ones does not start.
        app.UseForwardedHeaders().UseSecurityHeaders().UseRouting().UseCors().UseRateLimiter();
        app.MapGraphQL();
        app.MapExports();
        app.MapWebApplication();
        return app;
    }

    /// <summary>Brings the database up to the dataset.</summary>
    /// <exception cref="DatasetException">The dataset is refused; the database keeps its old content.</exception>
    public static async Task LoadDatasetAsync(this WebApplication app, CancellationToken cancellation)
    {
        var watch = Stopwatch.StartNew();
        var info = await app.Services.GetRequiredService<DatasetLoader>().LoadAsync(cancellation);
        app.Services.GetRequiredService<DatasetVersion>().Current = info.Version;
        LogDataset(app.Logger, info.Version, watch.ElapsedMilliseconds);
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Dataset {Version} is ready after {Milliseconds} ms")]
    private static partial void LogDataset(ILogger logger, string version, long milliseconds);
}
