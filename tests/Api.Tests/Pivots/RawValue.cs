using System.Globalization;
using Transverse.Domain;
using Transverse.Domain.Actors;
using Transverse.Domain.Documents;
using Transverse.Domain.Places;
using Transverse.Domain.Plans;
using Transverse.Domain.Text;
using Transverse.Domain.Themes;

namespace Transverse.Api.Tests.Pivots;

/// <summary>What the values of dimensions are shown and ordered by.</summary>
internal static class RawValue
{
    /// <summary>What tells a value from all others of its dimension; for an entity, its member that a key selects.</summary>
    public static string? Shown(object? value) => value switch
    {
        null => null,
        Actor actor => actor.Slug,
        Theme theme => theme.Code,
        Section section => section.Key,
        Document document => document.Code,
        Plan plan => plan.Code,
        Place place => place.Code,
        Enum named => EnumName.Of(named),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture),
    };

    /// <summary>What an order by a member of the key follows: entities as in their own lists.</summary>
    public static IComparable? Rank(object? value) => value switch
    {
        Actor actor => actor.NameKey,
        Theme theme => theme.Position,
        Document document => document.Code,
        Plan plan => plan.Code,
        Place place => place.NameKey,
        _ => Key(value),
    };

    /// <summary>What all groups are ordered by in the end: entities in the order of the dataset, enums by their names.</summary>
    public static IComparable? Key(object? value) => value switch
    {
        IEntity entity => entity.Id,
        Enum named => EnumName.Of(named),
        _ => (IComparable?)value,
    };
}
