using System.IO.Pipelines;

namespace Transverse.Api.Http;

/// <summary>Lets a client go that doesn't take what it asked for.</summary>
internal static class Sending
{
    /// <summary>
    /// How long a client may take for what doesn't fit into the buffers between it and the server. Kestrel's own limit, 240 bytes per second, counts what
    /// those buffers took at once in a client's favour: after some megabytes, one that reads nothing would hold its place for hours.
    /// </summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    /// <summary>Waits until the client took what is sent; the connection of one that is too slow is aborted.</summary>
    /// <exception cref="OperationCanceledException">The client left, or was let go.</exception>
    public static async ValueTask TakesAsync(this HttpContext http, ValueTask<FlushResult> sending)
    {
        if (sending.IsCompleted)
        {
            await sending;
            return;
        }

        await using var timer = new Timer(static client => ((HttpContext)client!).Abort(), http, Patience, Timeout.InfiniteTimeSpan);
        await sending;
    }
}
