namespace Transverse.Testing;

public sealed class SnapshotFileTests
{
    private static readonly string Project = Path.Combine(Repository.Root, "tests", typeof(SnapshotFileTests).Assembly.GetName().Name!["Transverse.".Length..]);

    [Fact]
    public void Each_snapshot_belongs_to_a_test()
    {
        var files = Directory.GetDirectories(Project, "__snapshots__", SearchOption.AllDirectories).SelectMany(Directory.GetFiles);

        Assert.Subset(Tests(), files.Select(file => Path.GetRelativePath(Project, file)).ToHashSet());
    }

    private static HashSet<string> Tests() =>
    [
        .. from type in typeof(SnapshotFileTests).Assembly.GetTypes()
           where type.Namespace?.StartsWith("Transverse.", StringComparison.Ordinal) is true
           from method in type.GetMethods()
           where method.IsDefined(typeof(FactAttribute), inherit: false)
           select Path.Combine(Folder(type), "__snapshots__", $"{type.Name}.{method.Name}.snap"),
    ];

    // Folders below the project are the namespace below the assembly's.
    private static string Folder(Type type) =>
        type.Namespace!.Length <= type.Assembly.GetName().Name!.Length ? "" : type.Namespace[(type.Assembly.GetName().Name!.Length + 1)..].Replace('.', Path.DirectorySeparatorChar);
}
