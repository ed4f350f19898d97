namespace Transverse.GraphQL.Language;

/// <summary>Where a node or token stands in its source text.</summary>
/// <param name="Start">Offset of its first byte in the UTF-8 source.</param>
/// <param name="End">Offset just past its last byte.</param>
/// <param name="Line">Line of its first character, from 1.</param>
/// <param name="Column">Column of its first character in code points, from 1.</param>
public readonly record struct Location(int Start, int End, int Line, int Column);
