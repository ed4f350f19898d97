namespace Transverse.Infrastructure.Dataset;

/// <summary>The dataset is refused: nothing of it was loaded.</summary>
/// <param name="errors">All the reasons, sorted by file, line and column.</param>
public sealed class DatasetException(IReadOnlyList<DatasetError> errors)
    : Exception($"The dataset has {errors.Count} error{(errors.Count == 1 ? "" : "s")}:\n{string.Join('\n', errors)}")
{
    /// <summary>All the reasons, sorted by file, line and column.</summary>
    public IReadOnlyList<DatasetError> Errors { get; } = errors;
}
