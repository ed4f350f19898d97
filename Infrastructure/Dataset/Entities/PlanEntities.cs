using Transverse.Domain.Plans;
using Transverse.Domain.Themes;
using Transverse.Infrastructure.Dataset.Tables;

namespace Transverse.Infrastructure.Dataset.Entities;

/// <summary>Plans and the one taxonomy of themes.</summary>
internal static class PlanEntities
{
    public static IEnumerable<object> From(TableSet tables) => Themes(tables).Concat(Plans(tables));

    private static IEnumerable<object> Themes(TableSet tables) =>
        from row in tables.Rows("themes")
           select new Theme { Id = row.Id, Code = row.Text("code"), Name = row.Text("name"), Position = row.Whole("position") };

    private static IEnumerable<object> Plans(TableSet tables) =>
        from row in tables.Rows("plans")
           select new Plan
           {
               Id = row.Id,
               Code = row.Text("code"),
               Title = row.Text("title"),
               OwnerId = row.Reference("owner")?.Id,
               StartYear = row.Int("start_year"),
               EndYear = row.Int("end_year"),
               DocumentId = row.Key("document"),
           };
}
