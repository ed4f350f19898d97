namespace Transverse.Web.Tests.Site;

/// <summary>Where things are in the repository that these tests were built from.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    public static string Web { get; } = Path.Combine(Root, "Web");

    /// <summary>What the build of the API left, in the same configuration as these tests.</summary>
    public static string Api { get; } = Path.GetFullPath(
        Path.GetRelativePath(Path.Combine(Root, "tests", "Web.Tests"), AppContext.BaseDirectory), Path.Combine(Root, "Api"));

    private static string FindRoot()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Transverse.slnx"))) folder = Path.GetDirectoryName(folder)!;
        return folder;
    }
}
