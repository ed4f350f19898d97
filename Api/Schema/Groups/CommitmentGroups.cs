using Transverse.Api.Groups;
using Transverse.Domain.Achievements;
using Transverse.Domain.Actors;
using Transverse.Domain.Commitments;

namespace Transverse.Api.Schema.Groups;

internal sealed class CommitmentGroups() : GroupType<Commitment>("Commitment")
{
    protected override void Configure(GroupTypeDescriptor<Commitment> group)
    {
        group
            .Description("Commitments that have something in common, of all levels unless \"where\" says otherwise: an action and its measures are commitments each.")
            .Records("commitments", "The commitments of the group [engagements, actions, mesures].");

        group.Dimension("PLAN", c => c.Plan, "The plan that it belongs to [plan].");
        group.Dimension("LEVEL", c => c.Level, "How deep it stands in the plan [niveau].");
        group.Dimension("STATUS", c => c.Status, "Whether it was done, new or planned at publication [statut].");
        group.Dimension("THEME", c => c.CommitmentThemes, t => t.Theme, "A theme of it; with several themes it counts in each [thème].");
        group.Dimension("SECTION", c => c.Section, "The deepest heading that holds it [axe, thème].");
        group.Dimension("ACTOR", c => c.Participations, p => p.Actor, "Who takes part in it; with several actors it counts with each [acteur].");
        group.Dimension("ACTOR_ROLE", c => c.Participations, p => (Role?)p.Role, "In which role somebody takes part in it; beside ACTOR, that actor's role [rôle].");
        group.Dimension("VERDICT", c => (AchievementVerdict?)c.Achievement!.Verdict, "What its printed rate of achievement is worth [verdict].");

        group.Count("plan", c => c.PlanId, "The plans [plans].");
        group.Count("section", c => c.SectionId, "The headings that hold them [axes, thèmes].");
        group.Count("parent", c => c.ParentId, "The commitments that contain them.");
        group.Count("achievement", c => (int?)c.Achievement!.Id, "The achievements that the documents print [réalisations].");
    }
}
