namespace Transverse.Domain.Fundings;

/// <summary>Whether an amount may be added up, so that no euro counts twice.</summary>
public enum Accounting
{
    /// <summary>Enters sums (comptabilisé).</summary>
    Counted,

    /// <summary>A total whose parts are entered (total).</summary>
    TotalOfParts,

    /// <summary>A share computed from a larger amount (prorata).</summary>
    ProRata,

    /// <summary>Announced, not spent (prévu).</summary>
    Planned,

    /// <summary>About a wider subject (contexte).</summary>
    Context,

    /// <summary>Said again elsewhere (reprise).</summary>
    Restatement,
}
