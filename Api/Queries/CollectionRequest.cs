namespace Transverse.Api.Queries;

/// <summary>What is asked of a collection, apart from the columns.</summary>
/// <param name="Condition">Which items; null for all.</param>
/// <param name="Ordering">In which order.</param>
/// <param name="LimitSlot">The slot of how many items at most (for each parent); null for all.</param>
internal sealed record CollectionRequest(Condition? Condition, Ordering Ordering, int? LimitSlot);
