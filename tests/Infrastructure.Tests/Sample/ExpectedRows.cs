using System.Runtime.CompilerServices;

namespace Transverse.Infrastructure.Tests.Sample;

/// <summary>The rows that the sample becomes: expected.txt.</summary>
public static class ExpectedRows
{
    /// <summary>Compares with expected.txt; what differs is written to __mismatch__ beside it, to look at and to take over.</summary>
    public static void AreEqualTo(string actual, [CallerFilePath] string caller = "")
    {
        var folder = Path.Combine(Path.GetDirectoryName(Path.GetDirectoryName(caller))!, "Sample");
        var expected = File.ReadAllText(Path.Combine(folder, "expected.txt"));
        if (expected != actual)
        {
            Directory.CreateDirectory(Path.Combine(folder, "__mismatch__"));
            File.WriteAllText(Path.Combine(folder, "__mismatch__", "expected.txt"), actual);
        }

        Assert.Equal(expected, actual);
    }
}
