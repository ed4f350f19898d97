namespace Transverse.Domain.Indicators;

/// <summary>How exactly a figure is stated.</summary>
public enum Qualifier
{
    /// <summary>As a plain number (exact).</summary>
    Exact,

    /// <summary>« près de », « environ », « une vingtaine » (environ).</summary>
    About,

    /// <summary>« plus de », « au moins » (au moins).</summary>
    AtLeast,

    /// <summary>« jusqu’à », « moins de » (au plus).</summary>
    AtMost,
}
