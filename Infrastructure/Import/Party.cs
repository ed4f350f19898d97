namespace Transverse.Infrastructure.Import;

/// <summary>Who pays or receives, as a row of a file names it.</summary>
/// <param name="Name">The name.</param>
/// <param name="Siret">Fourteen digits that check; null when the row gives none.</param>
/// <param name="Rna">The number in the register of associations, such as W751234567; null when the row gives none.</param>
/// <param name="Kind">What the column says that it is.</param>
internal readonly record struct Party(string Name, string? Siret, string? Rna, PartyKind Kind);
