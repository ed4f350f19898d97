namespace Transverse.Domain.Fundings;

/// <summary>What form the money takes.</summary>
public enum FundingNature
{
    /// <summary>A grant (subvention).</summary>
    Grant,

    /// <summary>A public contract (marché).</summary>
    Contract,

    /// <summary>Staff costs (masse salariale).</summary>
    Staff,

    /// <summary>Running costs (fonctionnement).</summary>
    Operating,

    /// <summary>Investment (investissement).</summary>
    Investment,

    /// <summary>A contribution in kind (contribution en nature).</summary>
    InKind,

    /// <summary>A benefit paid to people (prestation).</summary>
    Benefit,

    /// <summary>The document does not say (non précisé).</summary>
    Unspecified,
}
