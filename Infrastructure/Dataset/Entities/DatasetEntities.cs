using Transverse.Infrastructure.Dataset.Tables;

namespace Transverse.Infrastructure.Dataset.Entities;

/// <summary>The entities that tables without errors become.</summary>
internal static class DatasetEntities
{
    /// <summary>All entities; of one type, parents come before children.</summary>
    public static IEnumerable<object> From(TableSet tables) =>
        ((Func<TableSet, IEnumerable<object>>[])
            [
                DocumentEntities.From, PlanEntities.From, PlaceEntities.From, ActorEntities.From, CommitmentEntities.From,
                IndicatorEntities.From, FundedActionEntities.From, FundingEntities.From, AchievementEntities.From, ReconciliationEntities.From,
                CitationEntities.From, SearchEntities.From,
            ]).SelectMany(entities => entities(tables));
}
