using Transverse.Domain.Actors;
using Transverse.Domain.Documents;

namespace Transverse.Infrastructure.Import;

/// <summary>A party of a file that is taken for a known actor.</summary>
/// <param name="Code">What stands for the party: siret-…, rna-…, nom-… or direction-….</param>
/// <param name="Name">Its name as the file first gives it.</param>
/// <param name="Actor">The actor.</param>
/// <param name="Basis">Why.</param>
public sealed record MatchedParty(string Code, string Name, Actor Actor, MatchBasis Basis)
{
    /// <summary>How many rows name it.</summary>
    public int RowCount { get; internal set; }

    internal ImportMatch Entity(int id, int document) =>
        new() { Id = id, DocumentId = document, Party = Code, Name = Name, ActorId = Actor.Id, Basis = Basis, RowCount = RowCount };
}
