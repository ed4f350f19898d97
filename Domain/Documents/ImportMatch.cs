using Transverse.Domain.Actors;

namespace Transverse.Domain.Documents;

/// <summary>A name in an imported file that is taken for a known actor. The decision can be taken back.</summary>
public sealed class ImportMatch : IEntity
{
    /// <inheritdoc/>
    public required int Id { get; init; }

    /// <summary>The key of <see cref="Document"/>.</summary>
    public required int DocumentId { get; init; }

    /// <summary>The imported file.</summary>
    public Document Document { get; init; } = null!;

    /// <summary>What stands for the one who is named: siret-…, rna-…, or nom-… where the file gives no number.</summary>
    public required string Party { get; init; }

    /// <summary>The name as the file first gives it.</summary>
    public required string Name { get; init; }

    /// <summary>The key of <see cref="Actor"/>.</summary>
    public required int ActorId { get; init; }

    /// <summary>The actor.</summary>
    public Actor Actor { get; init; } = null!;

    /// <summary>Why.</summary>
    public required MatchBasis Basis { get; init; }

    /// <summary>How many rows of the file name it.</summary>
    public required int RowCount { get; init; }
}
