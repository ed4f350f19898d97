namespace Transverse.Infrastructure.Tests.Dataset;

/// <summary>The folder that holds Transverse.slnx.</summary>
public static class Repository
{
    private static readonly string Root = Find(AppContext.BaseDirectory);

    public static string PathTo(params string[] parts) => Path.Combine([Root, .. parts]);

    private static string Find(string folder) =>
        File.Exists(Path.Combine(folder, "Transverse.slnx")) ? folder : Find(Path.GetDirectoryName(folder.TrimEnd(Path.DirectorySeparatorChar))!);
}
