namespace Transverse.Infrastructure.Dataset;

/// <summary>One reason why the dataset is refused.</summary>
/// <param name="File">The file, relative to the dataset's folder.</param>
/// <param name="Line">The line, from 1, where the row starts.</param>
/// <param name="Column">The column of the table, from 1: the third cell is column 3.</param>
/// <param name="Code">One of <see cref="DatasetErrorCode"/>: stable across releases.</param>
/// <param name="Message">What is wrong, the offending value, and what to do about it.</param>
public sealed record DatasetError(string File, int Line, int Column, string Code, string Message)
{
    /// <inheritdoc/>
    public override string ToString() => $"{File}:{Line}:{Column}: {Message}";
}
