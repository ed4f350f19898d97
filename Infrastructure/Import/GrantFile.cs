using System.Security.Cryptography;
using System.Text;
using System.Text.Unicode;

namespace Transverse.Infrastructure.Import;

/// <summary>What the bytes of a file say about it.</summary>
/// <param name="Hash">Thirty-two hexadecimal digits that name the content.</param>
/// <param name="Length">How many bytes it has.</param>
/// <param name="IsUtf8">Whether it is UTF-8 throughout; else it is read as Windows-1252, unless a byte order mark says UTF-16.</param>
internal sealed record GrantFile(string Hash, long Length, bool IsUtf8)
{
    private const int BufferSize = 1 << 17;
    private const int HashLength = 32;

    /// <summary>The encoding to read it with.</summary>
    public Encoding Encoding => EncodingOf(IsUtf8);

    /// <summary>The encoding of a file that is UTF-8 or not.</summary>
    public static Encoding EncodingOf(bool isUtf8) => isUtf8 ? Encoding.UTF8 : CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    /// <summary>The name of what was hashed.</summary>
    public static string HashOf(IncrementalHash hash) => Convert.ToHexStringLower(hash.GetHashAndReset())[..HashLength];

    /// <summary>Looks at a file.</summary>
    public static GrantFile Inspect(Stream file) => Inspect(file, Stream.Null);

    /// <summary>Looks at a file, and copies it meanwhile.</summary>
    /// <param name="file">The file.</param>
    /// <param name="copy">Receives every byte.</param>
    public static GrantFile Inspect(Stream file, Stream copy)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var buffer = new byte[BufferSize];
        var (length, kept, isUtf8) = (0L, 0, true);
        while (file.Read(buffer, kept, buffer.Length - kept) is > 0 and var read)
        {
            hash.AppendData(buffer, kept, read);
            copy.Write(buffer, kept, read);
            length += read;
            if (!isUtf8) continue;

            // A character may be cut by the end of the buffer: at most three bytes wait for the rest of it.
            var filled = kept + read;
            var whole = filled - Incomplete(buffer.AsSpan(0, filled));
            isUtf8 = Utf8.IsValid(buffer.AsSpan(0, whole));
            kept = isUtf8 ? filled - whole : 0;
            buffer.AsSpan(whole, kept).CopyTo(buffer);
        }

        return new(HashOf(hash), length, isUtf8 && kept == 0);
    }

    private static int Incomplete(ReadOnlySpan<byte> bytes)
    {
        for (var back = 1; back <= Math.Min(3, bytes.Length); back++)
        {
            var value = bytes[^back];
            if (value < 0x80) return 0;
            if (value >= 0xC0) return back < (value >= 0xF0 ? 4 : value >= 0xE0 ? 3 : 2) ? back : 0;
        }

        return 0;
    }
}
