using Transverse.Domain.Actors;
using Transverse.Domain.Documents;

namespace Transverse.Infrastructure.Import;

/// <summary>A party of a file that is taken for a known actor.</summary>
internal sealed class MatchedParty(string code, string name, Actor actor, MatchBasis basis)
{
    /// <summary>How many rows name it.</summary>
    public int RowCount { get; set; }

    public ImportMatch Entity(int id, int document) =>
        new() { Id = id, DocumentId = document, Party = code, Name = name, ActorId = actor.Id, Basis = basis, RowCount = RowCount };
}
