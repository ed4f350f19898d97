using System.Runtime.CompilerServices;

namespace Transverse.Testing;

/// <summary>
/// Compares text with a file beside the test, in Snapshooter's places: <c>__snapshots__/Class.test.snap</c>, and <c>__mismatch__</c> below for what
/// came instead. <c>TRANSVERSE_ACCEPT=1</c> rewrites the files; where <c>CI=true</c> nothing is ever written but mismatches.
/// </summary>
internal sealed class Snapshot(string folder, bool accept, bool isCI)
{
    /// <summary>Compares with the calling test's snapshot; writes it when there is none yet.</summary>
    /// <param name="content">What the test got.</param>
    /// <param name="file">The test's source file, which names its class.</param>
    /// <param name="test">The test.</param>
    public static void Match(string content, [CallerFilePath] string file = "", [CallerMemberName] string test = "") =>
        new Snapshot(Path.Combine(Path.GetDirectoryName(file)!, "__snapshots__"), Variable("TRANSVERSE_ACCEPT") == "1", Variable("CI") == "true")
            .Compare($"{Path.GetFileNameWithoutExtension(file)}.{test}.snap", content);

    /// <summary>Compares with the snapshot of a name.</summary>
    public void Compare(string name, string content)
    {
        var (expected, mismatch) = (Path.Combine(folder, name), Path.Combine(folder, "__mismatch__", name));
        content = content.ReplaceLineEndings("\n");
        if (accept && isCI) Assert.Fail("TRANSVERSE_ACCEPT is set where CI is true: accept snapshots on your own machine and commit them.");
        if (isCI && !File.Exists(expected)) Assert.Fail($"The snapshot {expected} is missing: run the test on your own machine and commit what it writes.");
        if (accept || !File.Exists(expected)) Write(expected, content);

        if (File.Exists(mismatch)) File.Delete(mismatch);
        var known = File.ReadAllText(expected);
        if (known == content) return;
        Write(mismatch, content);
        Assert.Fail(
            $"""
            {FirstDifference(known.Split('\n'), content.Split('\n'))}
              snapshot: {expected}
              got:      {mismatch}
            If the new one is right, run the test with TRANSVERSE_ACCEPT=1.
            """);
    }

    private static string FirstDifference(string[] known, string[] content)
    {
        var line = known.Zip(content).TakeWhile(pair => pair.First == pair.Second).Count();
        return $"""
            The snapshot differs at line {line + 1}.
              expected: {known.ElementAtOrDefault(line) ?? "(the end)"}
              actual:   {content.ElementAtOrDefault(line) ?? "(the end)"}
            """;
    }

    private static void Write(string path, string content)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, content);
    }

    private static string? Variable(string name) => Environment.GetEnvironmentVariable(name);
}
