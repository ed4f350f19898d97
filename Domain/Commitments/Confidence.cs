namespace Transverse.Domain.Commitments;

/// <summary>How sure a link is.</summary>
public enum Confidence
{
    /// <summary>The text names the other commitment (imprimé).</summary>
    Printed,

    /// <summary>Not named, yet evident from both texts (clair).</summary>
    Clear,

    /// <summary>A judgement that could be disputed (probable).</summary>
    Likely,
}
