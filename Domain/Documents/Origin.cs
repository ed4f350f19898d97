namespace Transverse.Domain.Documents;

/// <summary>How a document or an actor came into the data.</summary>
public enum Origin
{
    /// <summary>Read line by line, and checked by hand.</summary>
    Curated,

    /// <summary>Imported from a file of grants, as its publisher wrote it.</summary>
    Imported,
}
