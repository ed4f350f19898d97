using Transverse.Api.Tests.Draws;
using Transverse.Domain;
using Transverse.Domain.Actors;
using Transverse.Domain.Commitments;

namespace Transverse.Api.Tests.Pivots;

/// <summary>Commitments by each dimension.</summary>
internal static class RawCommitments
{
    public static RawSubject In(EntityGraph graph)
    {
        var themes = new RawList(commitment => ((Commitment)commitment).CommitmentThemes);
        var participations = new RawList(commitment => ((Commitment)commitment).Participations);
        return new RawSubject(
            "commitment",
            [.. graph.All(typeof(Commitment)).Cast<ICited>()],
            [
                RawDimension.Of<Commitment>("PLAN", c => c.Plan, "code"),
                RawDimension.Of<Commitment>("LEVEL", c => c.Level),
                RawDimension.Of<Commitment>("STATUS", c => c.Status),
                RawDimension.Of<CommitmentTheme>("THEME", themes, t => t.Theme, "code"),
                RawDimension.Of<Commitment>("SECTION", c => c.Section, "id"),
                RawDimension.Of<Participation>("ACTOR", participations, p => p.Actor, "slug"),
                RawDimension.Of<Participation>("ACTOR_ROLE", participations, p => p.Role),
                RawDimension.Of<Commitment>("VERDICT", c => c.Achievement?.Verdict),
            ],
            [
                RawNumber.Records,
                .. RawNumber.OfKey<Commitment>("plan", c => c.PlanId),
                .. RawNumber.OfKey<Commitment>("section", c => c.SectionId),
                .. RawNumber.OfKey<Commitment>("parent", c => c.ParentId),
                .. RawNumber.OfKey<Commitment>("achievement", c => c.Achievement?.Id),
            ]);
    }
}
