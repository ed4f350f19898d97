namespace Transverse.Infrastructure.Import;

/// <summary>One reason why a file is refused.</summary>
/// <param name="Line">The line where the row starts, from 1.</param>
/// <param name="Column">The column, from 1; 0 when the whole row is meant.</param>
/// <param name="Header">The name of the column in the file; empty when the whole row is meant.</param>
/// <param name="Value">What stands there, shortened.</param>
/// <param name="Reason">What is wrong, and what to do about it.</param>
public sealed record RefusedCell(int Line, int Column, string Header, string Value, string Reason)
{
    /// <inheritdoc/>
    public override string ToString() => Column == 0 ? $"{Line}: {Reason}" : $"{Line}:{Column} {Header} \"{Value}\": {Reason}";
}
