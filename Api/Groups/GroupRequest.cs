using Transverse.Api.Queries;

namespace Transverse.Api.Groups;

/// <summary>Which groups are asked for, apart from the numbers.</summary>
/// <param name="Facts">What is grouped.</param>
/// <param name="By">The dimensions.</param>
/// <param name="Having">Which groups; null for all.</param>
/// <param name="Ordering">In which order.</param>
/// <param name="EachCellSlot">The slot of how many groups at most within each given group; null for no such limit.</param>
/// <param name="LimitSlot">The slot of how many groups at most; null for no limit.</param>
internal sealed record GroupRequest(GroupedFacts Facts, IReadOnlyList<Dimension> By, Condition? Having, Ordering Ordering, int? EachCellSlot, int? LimitSlot);
