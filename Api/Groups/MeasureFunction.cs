namespace Transverse.Api.Groups;

/// <summary>What is computed of the values of a group.</summary>
internal enum MeasureFunction
{
    /// <summary>Their sum.</summary>
    Sum,

    /// <summary>Their mean.</summary>
    Avg,

    /// <summary>The least.</summary>
    Min,

    /// <summary>The greatest.</summary>
    Max,

    /// <summary>How many records have a value.</summary>
    Count,

    /// <summary>How many values there are, equal ones counted once.</summary>
    CountDistinct,

    /// <summary>The sum that a mean is made of, where a sum of its own would not be allowed.</summary>
    Total,
}
