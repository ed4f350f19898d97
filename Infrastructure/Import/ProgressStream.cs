using System.Security.Cryptography;

namespace Transverse.Infrastructure.Import;

/// <summary>A stream that says how much of it was read, and whether it was what it should have been.</summary>
/// <param name="stream">The stream.</param>
/// <param name="length">How many bytes it has.</param>
/// <param name="report">Told the part that was read, from 0 to 1.</param>
internal sealed class ProgressStream(Stream stream, long length, Action<double> report) : Stream
{
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private long _read;

    /// <inheritdoc/>
    public override bool CanRead => true;

    /// <inheritdoc/>
    public override bool CanSeek => false;

    /// <inheritdoc/>
    public override bool CanWrite => false;

    /// <inheritdoc/>
    public override long Length => length;

    /// <inheritdoc/>
    public override long Position
    {
        get => _read;
        set => throw new NotSupportedException();
    }

    /// <summary>Names the content, as <see cref="GrantFile.Hash"/> does, once all of it was read.</summary>
    public string Hash() => GrantFile.HashOf(_hash);

    /// <inheritdoc/>
    public override int Read(byte[] buffer, int offset, int count)
    {
        var read = stream.Read(buffer, offset, count);
        _hash.AppendData(buffer, offset, read);
        _read += read;
        report(length == 0 ? 1 : (double)_read / length);
        return read;
    }

    /// <inheritdoc/>
    public override void Flush() => throw new NotSupportedException();

    /// <inheritdoc/>
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void SetLength(long value) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            stream.Dispose();
            _hash.Dispose();
        }

        base.Dispose(disposing);
    }
}
