using Transverse.Domain.Documents;

namespace Transverse.Infrastructure.Import;

/// <summary>A party of an imported file that is taken for a known actor, or for none by decision.</summary>
/// <param name="Import">The code of the import.</param>
/// <param name="Party">What stands for the party: siret-…, rna-…, nom-… or direction-….</param>
/// <param name="Name">Its name as the file first gives it; empty where it is taken for nobody.</param>
/// <param name="Actor">The slug of the actor; null for "none of them".</param>
/// <param name="Basis">Why.</param>
/// <param name="RowCount">How many rows name it; 0 where it is taken for nobody.</param>
public sealed record ListedMatch(string Import, string Party, string Name, string? Actor, MatchBasis Basis, int RowCount);
