using Transverse.Api.Tests.Draws;
using Transverse.Domain;

namespace Transverse.Api.Tests.Pivots;

/// <summary>Records that can be grouped, and what their groups are: said once more, over the rows of the tables and without a database.</summary>
/// <param name="Name">The beginning of the names of their fields: <c>funding</c>.</param>
/// <param name="Records">All of them.</param>
/// <param name="Dimensions">The ways to group.</param>
/// <param name="Numbers">The numbers of a group.</param>
internal sealed record RawSubject(string Name, IReadOnlyList<ICited> Records, IReadOnlyList<RawDimension> Dimensions, IReadOnlyList<RawNumber> Numbers)
{
    /// <summary>Which records count unless a filter names a member: that member, and the condition.</summary>
    public IReadOnlyList<(string Member, Func<ICited, bool> Counts)> Defaults { get; init; } = [];

    /// <summary>Whether groups are asked where their records stand.</summary>
    public bool AsksCitations { get; init; } = true;

    /// <summary>The records under a filter; null for none.</summary>
    public IEnumerable<ICited> Under(DrawnFilter? filter) => Records.Where(record =>
        filter?.Keeps(record) != false && Defaults.All(one => filter?.Members.Contains(one.Member) == true || one.Counts(record)));
}
