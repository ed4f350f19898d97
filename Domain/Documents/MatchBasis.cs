namespace Transverse.Domain.Documents;

/// <summary>Why a name in an imported file is taken for a known actor.</summary>
public enum MatchBasis
{
    /// <summary>The same SIRET.</summary>
    Siret,

    /// <summary>The same RNA.</summary>
    Rna,

    /// <summary>The same name, or one of the actor's other spellings.</summary>
    Name,

    /// <summary>Somebody decided it.</summary>
    Decision,
}
