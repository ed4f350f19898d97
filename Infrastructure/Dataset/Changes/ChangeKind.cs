namespace Transverse.Infrastructure.Dataset.Changes;

/// <summary>What became of a row between two versions.</summary>
public enum ChangeKind
{
    /// <summary>It came.</summary>
    Added,

    /// <summary>Some of its cells changed.</summary>
    Changed,

    /// <summary>It went.</summary>
    Removed,
}
