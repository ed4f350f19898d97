using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Transverse.Api.Tests.Servers;

/// <summary>A client that speaks bytes, and so can do what no well-behaved one does.</summary>
internal sealed class SlowClient : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private readonly Socket _socket = new(SocketType.Stream, ProtocolType.Tcp) { ReceiveBufferSize = 4096, NoDelay = true };

    private SlowClient()
    {
    }

    public static async Task<SlowClient> ConnectAsync(Uri address)
    {
        var client = new SlowClient();
        await client._socket.ConnectAsync(IPEndPoint.Parse(address.Authority));
        return client;
    }

    /// <summary>Sends text as it is.</summary>
    public async Task SendAsync(string text) => await _socket.SendAsync(Encoding.ASCII.GetBytes(text));

    /// <summary>Sends a sign again and again, with pauses, until the server ends the connection.</summary>
    public async Task DripAsync(string sign, TimeSpan pause)
    {
        try
        {
            while (_socket.Available == 0 && !(_socket.Poll(0, SelectMode.SelectRead) && _socket.Available == 0))
            {
                await SendAsync(sign);
                await Task.Delay(pause);
            }
        }
        catch (SocketException)
        {
            // Ended meanwhile.
        }
    }

    /// <summary>Everything that is still to be read before the server ends the connection, in order or not.</summary>
    public async Task<string> ReadToEndAsync()
    {
        var text = new StringBuilder();
        var buffer = new byte[65536];
        try
        {
            using var patience = new CancellationTokenSource(Patience);
            while (await _socket.ReceiveAsync(buffer, patience.Token) is > 0 and var read) text.Append(Encoding.UTF8.GetString(buffer, 0, read));
        }
        catch (SocketException)
        {
            // Ended without order.
        }

        return text.ToString();
    }

    /// <summary>Hangs up without a word.</summary>
    public void Dispose()
    {
        _socket.LingerState = new LingerOption(true, 0);
        _socket.Dispose();
    }
}
