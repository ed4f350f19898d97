namespace Transverse.Infrastructure.Tests.Dataset;

/// <summary>A fact about the documents' text: it runs wherever the text is, in particular under CI, and is skipped by name elsewhere.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SourcesFactAttribute : FactAttribute
{
    public static string Folder { get; } = Environment.GetEnvironmentVariable("Sources__Path") ?? Repository.PathTo("..", "shared", "sources");

    public SourcesFactAttribute()
    {
        if (!Directory.Exists(Folder)) Skip = $"The text of the documents is not at {Folder}: set Sources__Path.";
    }
}
