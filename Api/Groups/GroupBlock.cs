using Transverse.GraphQL.Execution;

namespace Transverse.Api.Groups;

/// <summary>What the groups that one field returns have in common.</summary>
/// <param name="Scope">The records that they are groups of.</param>
/// <param name="By">The dimensions, those of the groups above them first.</param>
/// <param name="Columns">The numbers that were asked for.</param>
internal sealed record GroupBlock(Scope Scope, IReadOnlyList<Dimension> By, IReadOnlyList<MeasureColumn> Columns)
{
    /// <summary>Where a dimension stands in a group's key; -1 when the groups are not grouped by it.</summary>
    public int IndexOf(Dimension dimension) => Find(By, dimension);

    /// <summary>Where a number stands in a group's values.</summary>
    public int IndexOf(MeasureColumn column) => Find(Columns, column);

    /// <summary>The group of all records when there are none.</summary>
    public Group Nothing() => new(this, Parent: 0, [], [.. Columns.Select(column => column.Function is MeasureFunction.Count or MeasureFunction.CountDistinct ? (object)0L : null)]);

    /// <summary>The numbers that fields ask of their groups.</summary>
    public static IReadOnlyList<MeasureColumn> Asked(GroupType type, IEnumerable<PlannedField> groups) =>
        [.. groups.SelectMany(group => group.Selections[0].Fields).SelectMany(field => Asked(type, field)).Distinct()];

    private static IEnumerable<MeasureColumn> Asked(GroupType type, PlannedField field) => field.Definition.Name switch
    {
        "count" => [MeasureColumn.Records],
        "measures" =>
            from value in field.Selections[0].Fields
            where value.Definition.Metadata is Measure
            let measure = (Measure)value.Definition.Metadata!
            from function in value.Selections[0].Fields
            where function.Definition.Metadata is MeasureFunction
            from needed in Needed((MeasureFunction)function.Definition.Metadata!)
            select new MeasureColumn(measure, needed),
        _ => [],
    };

    // A mean is divided exactly, outside of the database, which has no exact numbers for it.
    private static IEnumerable<MeasureFunction> Needed(MeasureFunction function) =>
        function == MeasureFunction.Avg ? [MeasureFunction.Total, MeasureFunction.Count] : [function];

    private static int Find<T>(IReadOnlyList<T> list, T item)
    {
        for (var index = 0; index < list.Count; index++)
        {
            if (EqualityComparer<T>.Default.Equals(list[index], item)) return index;
        }

        return -1;
    }
}
