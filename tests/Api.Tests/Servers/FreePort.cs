using System.Net;
using System.Net.Sockets;

namespace Transverse.Api.Tests.Servers;

/// <summary>A port that a process of its own may listen on.</summary>
internal static class FreePort
{
    public static int Find()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
