using System.Net;
using Microsoft.AspNetCore.HttpOverrides;

namespace Transverse.Api.Hosting;

/// <summary>Whose word on the client's address and scheme counts: that of a proxy on this machine, and of those that the configuration names.</summary>
internal static class Proxies
{
    public static IServiceCollection AddProxies(this IServiceCollection services, IConfiguration configuration)
    {
        var known = (configuration["Proxies:Known"] ?? "").Split([',', ' '], StringSplitOptions.RemoveEmptyEntries);
        return services.Configure<ForwardedHeadersOptions>(options =>
        {
            options.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto;
            foreach (var proxy in known)
            {
                if (IPAddress.TryParse(proxy, out var address)) options.KnownProxies.Add(address);
                else if (System.Net.IPNetwork.TryParse(proxy, out var network)) options.KnownIPNetworks.Add(network);
                else throw new InvalidOperationException($"Proxies:Known holds \"{proxy}\": give addresses and networks such as 10.0.0.1 and 10.0.0.0/8.");
            }
        });
    }
}
