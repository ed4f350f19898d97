using System.Diagnostics;
using Transverse.Infrastructure.Import;

namespace Transverse.Infrastructure.Tests.Import;

public sealed class MutatedFileTests
{
    private const int Files = 10_000;

    private static readonly TimeSpan Bound = TimeSpan.FromMinutes(2);

    [Fact]
    public void Ten_thousand_mutated_files_are_read_or_refused()
    {
        var random = new Random(20_211_121);
        var whole = GrantFiles.Utf8([GrantFiles.ParisHeader, .. Enumerable.Repeat(GrantFiles.ParisRow, 4).Select((row, index) => row.Replace("00001", $"0000{index}", StringComparison.Ordinal))]);
        var watch = Stopwatch.StartNew();
        var (read, refused) = (0, 0);
        for (var file = 0; file < Files; file++)
        {
            var (rows, refusals) = GrantFiles.Read(ImportFormat.Paris, Mutate(whole, random));
            Assert.All(rows, row => Assert.True(row.FirstLine > 1 && row.LastLine >= row.FirstLine && row.Amount.Cents >= 0 && row.Label.Length > 0));
            Assert.All(refusals, refusal => Assert.True(refusal.Line > 0 && refusal.Reason.EndsWith('.') && refusal.Value.Length <= 101));
            if (refusals.Count == 0) read++;
            else refused++;
        }

        Assert.True(read > 100 && refused > 1_000, $"{read} read, {refused} refused");
        Assert.True(watch.Elapsed < Bound, $"{watch.Elapsed}");
    }

    private static byte[] Mutate(byte[] whole, Random random)
    {
        var bytes = whole.ToList();
        for (var change = random.Next(1, 4); change > 0; change--)
        {
            var place = random.Next(bytes.Count);
            switch (random.Next(6))
            {
                case 0: bytes[place] = (byte)random.Next(256); break;
                case 1: bytes.RemoveAt(place); break;
                case 2: bytes.Insert(place, "\"\n;,\0 é"u8[random.Next(7)]); break;
                case 3: bytes.RemoveRange(place, Math.Min(bytes.Count - place, random.Next(40))); break;
                case 4: bytes.InsertRange(place, bytes.GetRange(0, Math.Min(bytes.Count, random.Next(200)))); break;
                default: (bytes[place], bytes[^1]) = (bytes[^1], bytes[place]); break;
            }

            if (bytes.Count == 0) bytes.Add(0);
        }

        return [.. bytes];
    }
}
