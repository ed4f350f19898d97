using Transverse.Api.Queries;

namespace Transverse.Api.Groups;

/// <summary>One group of a page.</summary>
/// <param name="group">The group.</param>
/// <param name="cursor">Makes the cursor.</param>
internal sealed class GroupEdge(Group group, Func<string> cursor) : Edge([], cursor)
{
    /// <summary>The group.</summary>
    public Group Group => group;
}
