using Transverse.Infrastructure.Dataset.Tables;

namespace Transverse.Infrastructure.Dataset.Checks;

/// <summary>Every actor is named by a document, and concerned by a fact or the parent of one that is.</summary>
internal static class ActorCheck
{
    public static IEnumerable<DatasetError> Run(TableSet tables)
    {
        var named = tables.Rows("names").Select(row => row["actor"]).ToHashSet();
        var used = Uses(tables).ToHashSet();
        foreach (var actor in tables.Rows("actors"))
        {
            if (!named.Contains(actor["slug"]))
            {
                yield return actor.Error(
                    "slug",
                    DatasetErrorCode.UnnamedActor,
                    $"slug \"{actor["slug"]}\" has no row in names: say where a document prints a name of it.");
            }

            if (!used.Contains(actor["slug"]))
            {
                yield return actor.Error(
                    "slug",
                    DatasetErrorCode.UnusedActor,
                    $"slug \"{actor["slug"]}\" concerns no fact: remove it, or enter the facts that name it.");
            }
        }
    }

    /// <summary>What refers to actors, names apart.</summary>
    private static IEnumerable<string?> Uses(TableSet tables) =>
        from table in tables
           where table.Name != "names"
           from key in table.Schema.ForeignKeys ?? []
           where key.Reference.Resource == "actors"
           from row in table.Rows
           select row[key.Fields[^1]];
}
