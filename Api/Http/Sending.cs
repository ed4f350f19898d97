namespace Transverse.Api.Http;

/// <summary>Sends bytes, and lets a client go that doesn't take what it asked for.</summary>
internal static class Sending
{
    /// <summary>
    /// How long a client may take for what doesn't fit into the buffers between it and the server. Kestrel's own limit, 240 bytes per second, counts what
    /// those buffers took at once in a client's favour: after some megabytes, one that reads nothing would hold its place for hours.
    /// </summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    /// <summary>
    /// Sends bytes and waits until the client took them; the connection of one that is too slow is aborted. That a client left is no fault, and nothing
    /// comes of it here.
    /// </summary>
    public static async ValueTask SendAsync(this HttpContext http, ReadOnlyMemory<byte> bytes)
    {
        var sending = http.Response.BodyWriter.WriteAsync(bytes, CancellationToken.None);
        if (sending.IsCompleted)
        {
            await sending;
            return;
        }

        await using var timer = new Timer(static client => ((HttpContext)client!).Abort(), http, Patience, Timeout.InfiniteTimeSpan);
        await sending;
    }
}
