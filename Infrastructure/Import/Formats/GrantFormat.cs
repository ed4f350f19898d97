namespace Transverse.Infrastructure.Import.Formats;

/// <summary>How the rows of a file become grants.</summary>
internal abstract class GrantFormat
{
    /// <summary>The columns by their ordinals.</summary>
    public abstract IReadOnlyList<GrantColumn> Columns { get; }

    /// <summary>The format of a name.</summary>
    public static GrantFormat Of(ImportFormat format) => format switch
    {
        ImportFormat.Scdl => new ScdlFormat(),
        ImportFormat.Paris => new ParisFormat(),
        _ => throw new ArgumentOutOfRangeException(nameof(format), format, "This format is unknown."),
    };

    /// <summary>Reads the row at hand; what is wrong with it goes to the cells, and the grant is then worth nothing.</summary>
    public abstract GrantRow Read(GrantCells cells);
}
