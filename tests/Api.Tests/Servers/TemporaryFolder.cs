namespace Transverse.Api.Tests.Servers;

/// <summary>A folder for the databases of a run, which goes with the process.</summary>
internal static class TemporaryFolder
{
    static TemporaryFolder() => AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(Path, recursive: true);

    public static string Path { get; } = Directory.CreateTempSubdirectory("transverse-api-").FullName;
}
