using Transverse.Domain.Achievements;
using Transverse.Infrastructure.Dataset.Tables;

namespace Transverse.Infrastructure.Dataset.Entities;

/// <summary>How far commitments were achieved.</summary>
internal static class AchievementEntities
{
    public static IEnumerable<object> From(TableSet tables) =>
        from measured in MeasuredCommitment.In(tables)
           select new Achievement
           {
               Id = measured.Commitment.Id,
               CommitmentId = measured.Commitment.Id,
               BaselineId = measured.Baseline?.Id,
               TargetId = measured.Target?.Id,
               ResultId = measured.Result?.Id,
               PrintedRate = measured.Rate?.Decimal("value"),
               PrintedText = measured.Rate?["text"],
               ComputedRate = measured.Assessment.ComputedRate,
               Formula = measured.Assessment.Formula,
               Verdict = measured.Assessment.Verdict,
               Reason = measured.Assessment.Reason,
           };

    /// <summary>Where each achievement stands: on the lines of its observations.</summary>
    public static IEnumerable<(Row Row, int Id)> Places(TableSet tables) =>
        from measured in MeasuredCommitment.In(tables)
           from observation in measured.Observations
           select (observation, measured.Commitment.Id);
}
