using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Http.Features;

namespace Transverse.Allocations;

/// <summary>A server without sockets: what is handed to it goes straight through the application.</summary>
internal sealed class DirectServer : IServer
{
    private Func<IFeatureCollection, Task>? _process;

    public IFeatureCollection Features { get; } = new FeatureCollection();

    public Task StartAsync<TContext>(IHttpApplication<TContext> application, CancellationToken cancellationToken) where TContext : notnull
    {
        _process = async request =>
        {
            var response = new DirectResponse();
            request.Set<IHttpResponseFeature>(response);
            var context = application.CreateContext(request);
            await application.ProcessRequestAsync(context);
            application.DisposeContext(context, exception: null);
            await response.CompleteAsync();
        };
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task SendAsync(HttpContext request) => _process!(request.Features);

    public void Dispose()
    {
    }
}
