using Transverse.Domain.Actors;
using Transverse.Domain.Text;
using Transverse.Infrastructure.Dataset.Tables;

namespace Transverse.Infrastructure.Dataset.Entities;

/// <summary>Actors, their spellings and their parts.</summary>
internal static class ActorEntities
{
    private static readonly string Direction = EnumName.Of(ActorKind.Direction);
    private static readonly string Member = EnumName.Of(Role.Member);

    public static IEnumerable<object> From(TableSet tables) => Actors(tables).Concat(Names(tables)).Concat(Participations(tables));

    private static IEnumerable<object> Actors(TableSet tables)
    {
        var members = tables.Rows("participations").Where(row => row["role"] == Member).Select(row => row["actor"]).ToHashSet();
        return from row in tables.Rows("actors").ParentsFirst("parent")
               select new Actor
               {
                   Id = row.Id,
                   Slug = row.Text("slug"),
                   Name = row.Text("name"),
                   Acronym = row["acronym"],
                   Kind = row.Value<ActorKind>("kind"),
                   ParentId = row.Reference("parent")?.Id,
                   DirectionId = row.SelfAndAncestors("parent").FirstOrDefault(actor => actor["kind"] == Direction)?.Id,
                   Note = row["note"],
                   PlatformMember = members.Contains(row["slug"]),
               };
    }

    /// <summary>A spelling that several documents print is one name with several citations.</summary>
    private static IEnumerable<object> Names(TableSet tables) =>
        from row in tables.Rows("names")
           where row.FirstWith("actor", "name") == row
           let actor = row.Reference("actor")!
           select new ActorName { Id = row.Id, ActorId = actor.Id, Name = row.Text("name"), IsAlias = row["name"] != actor["name"] };

    private static IEnumerable<object> Participations(TableSet tables) =>
        from row in tables.Rows("participations")
           select new Participation
           {
               Id = row.Id,
               ActorId = row.Key("actor"),
               Role = row.Value<Role>("role"),
               PlanId = row.Reference("plan")?.Id,
               CommitmentId = row.Reference("commitment")?.Id,
               FundedActionId = row.Reference("funded_action")?.Id,
           };
}
