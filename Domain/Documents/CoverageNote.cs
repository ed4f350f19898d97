namespace Transverse.Domain.Documents;

/// <summary>A range of lines that was read and holds no fact, and what it is.</summary>
public sealed class CoverageNote : IEntity
{
    /// <inheritdoc/>
    public required int Id { get; init; }

    /// <summary>The key of <see cref="Document"/>.</summary>
    public required int DocumentId { get; init; }

    /// <summary>The document.</summary>
    public Document Document { get; init; } = null!;

    /// <summary>First line, from 1.</summary>
    public required int FirstLine { get; init; }

    /// <summary>Last line, included.</summary>
    public required int LastLine { get; init; }

    /// <summary>What stands there: table of contents, photo credits…</summary>
    public required string Note { get; init; }
}
