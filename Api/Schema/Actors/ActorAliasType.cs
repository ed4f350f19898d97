using Transverse.Api.Entities;
using Transverse.Domain.Actors;

namespace Transverse.Api.Schema.Actors;

internal sealed class ActorAliasType() : EntityType<ActorName>("ActorAlias")
{
    protected override void Configure(EntityTypeDescriptor<ActorName> alias)
    {
        alias.Description("A spelling under which an actor also appears [autre nom].").OrderBy(n => n.NameKey);
        alias.Field(n => n.Name, "The spelling as printed.").SearchKey<ActorName>(n => n.NameKey);
        alias.Field(n => n.Citations, "Where this spelling stands [références]. At least one.");
    }
}
