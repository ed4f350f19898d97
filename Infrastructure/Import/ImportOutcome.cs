namespace Transverse.Infrastructure.Import;

/// <summary>What became of a file.</summary>
public enum ImportOutcome
{
    /// <summary>It is imported.</summary>
    Imported,

    /// <summary>It took the place of the file that had its code.</summary>
    Replaced,

    /// <summary>It was imported before, with the same code, title and format: nothing was done.</summary>
    Unchanged,

    /// <summary>It is right, and would be imported.</summary>
    Checked,

    /// <summary>Something is wrong with it: nothing was done.</summary>
    Refused,
}
