using System.Buffers;
using Transverse.Api.Http;

namespace Transverse.Api.Exports;

/// <summary>
/// The body of a response for writers that know no waiting: what they write is kept until <see cref="SendAsync"/>, which waits for the client. Called
/// after each page, it keeps a slow client from filling the memory; and until the first call the response can still become a refusal.
/// </summary>
internal sealed class ExportStream(HttpContext http) : Stream
{
    private readonly ArrayBufferWriter<byte> _written = new();
    private long _length;

    /// <summary>The same as a buffer.</summary>
    public IBufferWriter<byte> Buffer => _written;

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => _length;

    public override long Position
    {
        get => _length;
        set => throw new NotSupportedException();
    }

    /// <summary>Sends what was written.</summary>
    /// <exception cref="OperationCanceledException">The client left.</exception>
    public async ValueTask SendAsync(CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        await http.SendAsync(_written.WrittenMemory);
        _written.ResetWrittenCount();
    }

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        _written.Write(buffer);
        _length += buffer.Length;
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Flush()
    {
        // Writers flush when they end: the bytes are sent page by page.
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();
}
