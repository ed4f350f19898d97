using Transverse.Infrastructure.Dataset.Tables;

namespace Transverse.Infrastructure.Dataset.Checks;

/// <summary>A participation points to exactly one target, an indicator to one at most.</summary>
internal static class TargetCheck
{
    private const string Remedy = "fill plan, or plan and commitment, or funded_action";

    public static IEnumerable<DatasetError> Run(TableSet tables) =>
        tables.Rows("participations").SelectMany(row => Several(row).Concat(None(row)))
            .Concat(tables.Rows("indicators").SelectMany(Several));

    private static IEnumerable<DatasetError> Several(Row row)
    {
        if (row["funded_action"] is { } action && (row["plan"] ?? row["commitment"]) is { } other)
        {
            yield return row.Error(
                "funded_action", DatasetErrorCode.Target, $"funded_action \"{action}\" stands beside \"{other}\": {Remedy}, not both.");
        }
        else if (row["commitment"] is { } commitment && row["plan"] is null)
        {
            yield return row.Error("plan", DatasetErrorCode.Target, $"commitment \"{commitment}\" has no plan: {Remedy}.");
        }
    }

    private static IEnumerable<DatasetError> None(Row row)
    {
        if (row["plan"] is null && row["commitment"] is null && row["funded_action"] is null)
        {
            yield return row.Error("plan", DatasetErrorCode.Target, $"The row of \"{row["actor"]}\" has no target: {Remedy}.");
        }
    }
}
