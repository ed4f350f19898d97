namespace Transverse.Api.Groups;

/// <summary>One group as it was read.</summary>
/// <param name="Block">What it has in common with the groups that were read with it.</param>
/// <param name="Parent">The number of the group that it is a part of; 0 when it is a part of none.</param>
/// <param name="Keys">Its key in each dimension of the block; null where there is no value.</param>
/// <param name="Values">The numbers in the order of the block's columns.</param>
internal sealed record Group(GroupBlock Block, int Parent, IReadOnlyList<object?> Keys, IReadOnlyList<object?> Values)
{
    /// <summary>Its key in a dimension; null when it is not grouped by it or there is no value.</summary>
    public object? Key(Dimension dimension) => Block.IndexOf(dimension) is >= 0 and var index ? Keys[index] : null;

    /// <summary>One of its numbers; null when there is none.</summary>
    public long? Value(MeasureColumn column) => (long?)Values[Block.IndexOf(column)];
}
