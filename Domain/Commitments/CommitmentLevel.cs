namespace Transverse.Domain.Commitments;

/// <summary>What a commitment is within its plan.</summary>
public enum CommitmentLevel
{
    /// <summary>An engagement (engagement).</summary>
    Engagement,

    /// <summary>An action under an engagement or an axis (action).</summary>
    Action,

    /// <summary>An objective of a follow-up sheet (objectif).</summary>
    Objective,

    /// <summary>A scheme of the State’s booklet (dispositif).</summary>
    Scheme,

    /// <summary>A measure listed under an engagement or an action (mesure).</summary>
    Measure,
}
