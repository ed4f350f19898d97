using System.Net;
using System.Net.Sockets;

namespace Transverse.Api.Tests.Servers;

/// <summary>A network between a server and its database that a test may cut and mend.</summary>
/// <param name="host">The database's machine.</param>
/// <param name="targetPort">The database's port.</param>
internal sealed class Relay(string host, int targetPort) : IDisposable
{
    private CancellationTokenSource? _open;

    /// <summary>The port of this machine that leads to the database.</summary>
    public int Port { get; } = FreePort.Find();

    /// <summary>Lets connections through.</summary>
    public void Mend()
    {
        _open = new CancellationTokenSource();
        var listener = new TcpListener(IPAddress.Loopback, Port);
        listener.Start();
        _ = AcceptAsync(listener, _open.Token);
    }

    /// <summary>Ends every connection and takes no new one.</summary>
    public void Cut()
    {
        _open?.Cancel();
        _open?.Dispose();
        _open = null;
    }

    public void Dispose() => Cut();

    private async Task AcceptAsync(TcpListener listener, CancellationToken cut)
    {
        using (listener)
        {
            while (true) _ = CarryAsync(await listener.AcceptTcpClientAsync(cut), cut);
        }
    }

    private async Task CarryAsync(TcpClient client, CancellationToken cut)
    {
        using (client)
        {
            using var target = new TcpClient();
            await target.ConnectAsync(host, targetPort, cut);
            var (near, far) = (client.GetStream(), target.GetStream());
            await Task.WhenAny(near.CopyToAsync(far, cut), far.CopyToAsync(near, cut));
        }
    }
}
