namespace Transverse.Api.Groups;

/// <summary>A group seen from one of its measures.</summary>
internal sealed record MeasuredGroup(Group Group, Measure Measure)
{
    /// <summary>What a function gives; null when it gives nothing.</summary>
    public object? Read(MeasureFunction function) => function switch
    {
        MeasureFunction.Count or MeasureFunction.CountDistinct => Value(function),
        MeasureFunction.Avg => Value(MeasureFunction.Total) is { } total ? Measure.Shown(total) / Value(MeasureFunction.Count)!.Value : null,
        _ => Value(function) is { } number ? Measure.Shown(number) : null,
    };

    private long? Value(MeasureFunction function) => Group.Value(new MeasureColumn(Measure, function));
}
