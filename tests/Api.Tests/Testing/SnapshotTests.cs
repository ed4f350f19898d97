using Transverse.Testing;
using Xunit.Sdk;

namespace Transverse.Api.Tests.Testing;

public sealed class SnapshotTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("transverse-snapshots-").FullName;

    [Fact]
    public void A_missing_snapshot_is_written()
    {
        Local().Compare("A.b.snap", "one\ntwo\n");

        Assert.Equal("one\ntwo\n", File.ReadAllText(Expected));
        Assert.False(File.Exists(Mismatch));
    }

    [Fact]
    public void The_same_content_passes_whatever_its_line_ends()
    {
        Write("one\ntwo\n");

        Local().Compare("A.b.snap", "one\r\ntwo\r\n");
    }

    [Fact]
    public void Another_content_fails_with_both_files_and_the_first_line_that_differs()
    {
        Write("one\ntwo\nthree\n");

        Assert.Equal(
            $"""
            The snapshot differs at line 2.
              expected: two
              actual:   zwei
              snapshot: {Expected}
              got:      {Mismatch}
            If the new one is right, run the test with TRANSVERSE_ACCEPT=1.
            """,
            Failure(() => Local().Compare("A.b.snap", "one\nzwei\ndrei\n")));
        Assert.Equal("one\nzwei\ndrei\n", File.ReadAllText(Mismatch));
        Assert.Equal("one\ntwo\nthree\n", File.ReadAllText(Expected));
    }

    [Fact]
    public void A_content_that_ends_early_differs_at_its_end()
    {
        Write("one\ntwo");

        Assert.StartsWith("The snapshot differs at line 2.\n  expected: two\n  actual:   (the end)\n", Failure(() => Local().Compare("A.b.snap", "one")));
    }

    [Fact]
    public void A_match_takes_an_old_mismatch_away()
    {
        Write("one\n");
        Failure(() => Local().Compare("A.b.snap", "two\n"));

        Local().Compare("A.b.snap", "one\n");

        Assert.False(File.Exists(Mismatch));
    }

    [Fact]
    public void Accepting_rewrites_the_snapshot()
    {
        Write("one\n");

        new Snapshot(_folder, accept: true, isCI: false).Compare("A.b.snap", "two\n");

        Assert.Equal("two\n", File.ReadAllText(Expected));
    }

    [Fact]
    public void Accepting_is_refused_in_CI()
    {
        Write("one\n");

        Assert.Equal(
            "TRANSVERSE_ACCEPT is set where CI is true: accept snapshots on your own machine and commit them.",
            Failure(() => new Snapshot(_folder, accept: true, isCI: true).Compare("A.b.snap", "two\n")));
        Assert.Equal("one\n", File.ReadAllText(Expected));
    }

    [Fact]
    public void A_missing_snapshot_fails_in_CI()
    {
        Assert.Equal(
            $"The snapshot {Expected} is missing: run the test on your own machine and commit what it writes.",
            Failure(() => new Snapshot(_folder, accept: false, isCI: true).Compare("A.b.snap", "one\n")));
        Assert.False(File.Exists(Expected));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private string Expected => Path.Combine(_folder, "A.b.snap");

    private string Mismatch => Path.Combine(_folder, "__mismatch__", "A.b.snap");

    private Snapshot Local() => new(_folder, accept: false, isCI: false);

    private void Write(string content) => File.WriteAllText(Expected, content);

    private static string Failure(Action action) => Assert.Throws<FailException>(action).Message;
}
