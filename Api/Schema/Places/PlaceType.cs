using Transverse.Api.Entities;
using Transverse.Domain.Places;

namespace Transverse.Api.Schema.Places;

internal sealed class PlaceType() : EntityType<Place>("Place")
{
    protected override void Configure(EntityTypeDescriptor<Place> place)
    {
        place.Description("An arrondissement, a facility, a city, a region or a country [lieu].").Node(p => p.Code).OrderBy(p => p.NameKey);
        place.Field(p => p.Code, "Stable code, such as \"paris-18e\".").SearchKey<Place>(p => p.Code);
        place.Field(p => p.Name, "The name in French [nom].").SearchKey<Place>(p => p.NameKey);
        place.Field(p => p.Kind, "What sort of place it is [nature].");
        place.Field(p => p.Parent, "The place that contains it; null when none is known.");
    }
}
