using Transverse.Api.Entities;
using Transverse.Domain.Actors;

namespace Transverse.Api.Schema.Actors;

internal sealed class ActorType() : EntityType<Actor>("Actor")
{
    protected override void Configure(EntityTypeDescriptor<Actor> actor)
    {
        actor.Description("An organisation, a service or an elected official, once, under all its names [acteur].").Node(a => a.Slug).ImplementsCited().OrderBy(a => a.NameKey);
        actor.Field(a => a.Slug, "Stable code, such as \"france-terre-d-asile\".").SearchKey<Actor>(a => a.Slug);
        actor.Field(a => a.Name, "The name [nom].").SearchKey<Actor>(a => a.NameKey);
        actor.Field(a => a.Acronym, "The acronym; null when it has none [sigle].").SearchKey<Actor>(a => a.AcronymKey);
        actor.Field(a => a.Kind, "What sort of actor it is [nature].");
        actor.Field(a => a.Parent, "The direction or body that it belongs to; null when there is none or it is not known [rattachement].");
        actor.Field(a => a.Direction, "The direction of the City that it is or belongs to, over any number of services; null for everyone else [direction].");
        actor.Field(a => a.Children, "The services and bodies that belong to it.");
        actor.Field(a => a.Names.Where(n => n.IsAlias), "Every other spelling met in the documents, each with where it stands [autres noms].").Name("aliases");
        actor.Field(a => a.Note, "Why spellings were joined or kept apart, or an elected official's office, in French; null when there is nothing to say [note].").NotFilterable();
        actor.Field(a => a.PlatformMember, "Whether it is a member or contributor of the coordination platform (annex of bilan-2019) [membre de la plateforme].");
        actor.Field(a => a.Participations, "Every part that it takes in a plan or commitment [participations].");
        actor.Field(a => a.FundedActions, "The funded actions that it takes part in, pays for or receives from, each once; not those of its services [actions financées].").UsePaging();
        actor.Field(a => a.FundingsReceived, "The amounts that it receives [financements reçus].").UsePaging();
        actor.Field(a => a.FundingsGranted, "The amounts that it pays [financements accordés].").UsePaging();
        actor.Field(a => a.Indicators, "What is counted or measured about it [indicateurs].");
        actor.Field(a => a.Citations, "Where its name stands in each document [références]. At least one.");
    }
}
