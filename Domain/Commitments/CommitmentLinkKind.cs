namespace Transverse.Domain.Commitments;

/// <summary>What became of an intention in the other plan.</summary>
public enum CommitmentLinkKind
{
    /// <summary>Taken up as it was (poursuite).</summary>
    Continued,

    /// <summary>Taken up in other words (reformulation).</summary>
    Reworded,

    /// <summary>Divided over several commitments (scission).</summary>
    Split,

    /// <summary>Joined with others into one (fusion).</summary>
    Merged,

    /// <summary>About the same thing, neither replaces the other (rapport).</summary>
    Related,
}
