namespace Transverse.Domain.Documents;

/// <summary>What a heading of a document is.</summary>
public enum SectionKind
{
    /// <summary>A pillar of the 2015 mobilisation (pilier).</summary>
    Pillar,

    /// <summary>An axis of a plan (axe).</summary>
    Axis,

    /// <summary>A theme within an axis (thème).</summary>
    Theme,

    /// <summary>A family of funded actions (famille).</summary>
    Family,

    /// <summary>A step of the integration path (étape).</summary>
    Step,

    /// <summary>A part of a step (sous-partie).</summary>
    Subsection,
}
