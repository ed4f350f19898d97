using Transverse.Domain.Places;
using Transverse.Infrastructure.Dataset.Tables;

namespace Transverse.Infrastructure.Dataset.Entities;

/// <summary>Places.</summary>
internal static class PlaceEntities
{
    public static IEnumerable<object> From(TableSet tables) =>
        from row in tables.Rows("places").ParentsFirst("parent")
           select new Place
           {
               Id = row.Id,
               Code = row.Text("code"),
               Name = row.Text("name"),
               Kind = row.Value<PlaceKind>("kind"),
               ParentId = row.Reference("parent")?.Id,
           };
}
