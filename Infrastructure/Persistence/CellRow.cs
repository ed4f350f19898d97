namespace Transverse.Infrastructure.Persistence;

/// <summary>
/// The key of one group, out of a list that a query receives as a single parameter: no table holds it. A key has at most four parts, each of
/// which is a number or a text; the other of the two, and what a shorter key lacks, is without meaning.
/// </summary>
public sealed class CellRow
{
    /// <summary>Which group it is.</summary>
    public int Cell { get; init; }

    /// <summary>The first part, where it is a number.</summary>
    public int Number1 { get; init; }

    /// <summary>The second part, where it is a number.</summary>
    public int Number2 { get; init; }

    /// <summary>The third part, where it is a number.</summary>
    public int Number3 { get; init; }

    /// <summary>The fourth part, where it is a number.</summary>
    public int Number4 { get; init; }

    /// <summary>The first part, where it is a text.</summary>
    public string Text1 { get; init; } = "";

    /// <summary>The second part, where it is a text.</summary>
    public string Text2 { get; init; } = "";

    /// <summary>The third part, where it is a text.</summary>
    public string Text3 { get; init; } = "";

    /// <summary>The fourth part, where it is a text.</summary>
    public string Text4 { get; init; } = "";
}
