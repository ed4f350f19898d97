namespace Transverse.Infrastructure.Import;

/// <summary>Which columns a file of grants has.</summary>
public enum ImportFormat
{
    /// <summary>The national schema SCDL "subventions", version 2.1.1.</summary>
    Scdl,

    /// <summary>The City of Paris' own file of grants.</summary>
    Paris,
}
