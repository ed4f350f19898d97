using System.Threading.Channels;

namespace Transverse.Infrastructure.Import;

/// <summary>Lets one thread make what another one uses.</summary>
internal static class ReadAhead
{
    private const int BatchSize = 128;
    private const int Batches = 8;

    /// <summary>The items of a source, which is walked by a thread of its own, at most a thousand items ahead.</summary>
    /// <param name="source">The source; whoever stops early stops it, too.</param>
    public static async IAsyncEnumerable<T> Of<T>(IEnumerable<T> source)
    {
        var channel = Channel.CreateBounded<T[]>(new BoundedChannelOptions(Batches) { SingleReader = true, SingleWriter = true });
        using var stop = new CancellationTokenSource();
        var walk = Task.Run(() => WalkAsync(source, channel.Writer, stop.Token), CancellationToken.None);
        try
        {
            await foreach (var batch in channel.Reader.ReadAllAsync(CancellationToken.None))
            {
                foreach (var item in batch) yield return item;
            }
        }
        finally
        {
            await stop.CancelAsync();
            await walk;
        }
    }

    // What goes wrong reaches the reader through the channel.
    private static async Task WalkAsync<T>(IEnumerable<T> source, ChannelWriter<T[]> writer, CancellationToken stop)
    {
        try
        {
            foreach (var batch in source.Chunk(BatchSize)) await writer.WriteAsync(batch, stop);

            writer.Complete();
        }
        catch (Exception failure)
        {
            writer.Complete(failure);
        }
    }
}
