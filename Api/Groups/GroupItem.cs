namespace Transverse.Api.Groups;

/// <summary>A group as it was read for a page.</summary>
/// <param name="Group">The group.</param>
/// <param name="OrderValues">The values of the order's columns.</param>
internal sealed record GroupItem(Group Group, object?[] OrderValues);
