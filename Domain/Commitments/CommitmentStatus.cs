namespace Transverse.Domain.Commitments;

/// <summary>How far a commitment had come when its document was published.</summary>
public enum CommitmentStatus
{
    /// <summary>Done or under way (réalisé).</summary>
    Done,

    /// <summary>New in this plan (nouveau).</summary>
    New,

    /// <summary>Announced for later (programmé).</summary>
    Planned,
}
