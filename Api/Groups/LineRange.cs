namespace Transverse.Api.Groups;

/// <summary>Lines of a document, from the first to the last.</summary>
internal sealed record LineRange(int DocumentId, int FirstLine, int LastLine)
{
    /// <summary>The range made to reach a line, where it does not yet.</summary>
    public LineRange Until(int line) => this with { LastLine = Math.Max(LastLine, line) };
}
