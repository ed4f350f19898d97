namespace Transverse.Domain.Commitments;

/// <summary>What became of an intention in the other plan.</summary>
public enum CommitmentLinkKind
{
    /// <summary>Taken up as it was (poursuivi).</summary>
    Continued,

    /// <summary>Taken up in other words (reformulé).</summary>
    Reworded,

    /// <summary>Divided over several commitments (scindé).</summary>
    Split,

    /// <summary>Joined with others into one (fusionné).</summary>
    Merged,

    /// <summary>About the same thing, neither replaces the other (lié).</summary>
    Related,
}
