using System.Globalization;
using System.Text;
using Transverse.Infrastructure.Import;

namespace Transverse.Infrastructure.Tests.Import;

[Collection(MemoryCollection.Name)]
public sealed class MutatedFileTests
{
    /// <summary>How many of each format; the release is tried with 10,000.</summary>
    private static readonly int Files = int.Parse(Environment.GetEnvironmentVariable("TRANSVERSE_MUTATIONS") ?? "3000", CultureInfo.InvariantCulture);

    // Grows with no number of files: a row is at most a mebibyte.
    private const long Memory = 64_000_000;

    private static readonly string[] Stumbling =
        ["\"", "\"\"", "\n", "\r", "\r\n", ";", ",", "\t", "|", "\0", " ", "é", "\u00a0", "\ufeff", "\u2028", "=1+1", "-1", "1.234", "99999999999999999999", "0001-01-01", "NaN"];

    [Theory]
    [InlineData("paris")]
    [InlineData("scdl")]
    public void Every_mutated_file_is_read_or_refused_with_line_and_reason(string name)
    {
        var (format, header, row, number) = name == "paris"
            ? (ImportFormat.Paris, GrantFiles.ParisHeader, GrantFiles.ParisRow, "00001")
            : (ImportFormat.Scdl, GrantFiles.ScdlHeader, GrantFiles.ScdlRow, "2021-1,");
        var whole = GrantFiles.Utf8([header, .. Enumerable.Range(1, 4).Select(index => row.Replace(number, number.Replace("1", $"1{index}", StringComparison.Ordinal), StringComparison.Ordinal))]);
        var random = new Random(20_211_121);
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var (read, refused) = (0, 0);
        for (var file = 0; file < Files; file++)
        {
            var (rows, refusals) = GrantFiles.Read(format, Mutate(whole, random));
            Assert.All(rows, grant => Assert.True(grant.FirstLine > 1 && grant.LastLine >= grant.FirstLine && grant.Amount.Cents >= 0 && grant.Label.Length > 0));
            Assert.All(refusals, refusal => Assert.True(refusal.Line > 0 && refusal.Column >= 0 && refusal.Reason.EndsWith('.') && refusal.Value.Length <= 101));
            if (refusals.Count == 0) read++;
            else refused++;
        }

        var growth = GC.GetTotalMemory(forceFullCollection: true) - before;
        Assert.True(read > Files / 100 && refused > Files / 10, $"{read} read, {refused} refused");
        Assert.True(growth < Memory, $"Memory grew by {growth:N0} bytes.");
    }

    private static byte[] Mutate(byte[] whole, Random random)
    {
        var bytes = whole.ToList();
        for (var change = random.Next(1, 4); change > 0; change--)
        {
            var place = random.Next(bytes.Count);
            switch (random.Next(9))
            {
                case 0: bytes[place] = (byte)random.Next(256); break;
                case 1: bytes.RemoveAt(place); break;
                case 2: bytes.Insert(place, "\"\n;,\0 é"u8[random.Next(7)]); break;
                case 3: bytes.RemoveRange(place, Math.Min(bytes.Count - place, random.Next(40))); break;
                case 4: bytes.InsertRange(place, bytes.GetRange(0, Math.Min(bytes.Count, random.Next(200)))); break;
                case 5: bytes.InsertRange(place, Encoding.UTF8.GetBytes(Stumbling[random.Next(Stumbling.Length)])); break;
                case 6: bytes.RemoveRange(place, bytes.Count - place); break;
                case 7 when random.Next(50) == 0: bytes.InsertRange(place, Enumerable.Repeat((byte)random.Next(256), random.Next(1 << 21))); break;
                default: (bytes[place], bytes[^1]) = (bytes[^1], bytes[place]); break;
            }

            if (bytes.Count == 0) bytes.Add(0);
        }

        return [.. bytes];
    }
}
