using Transverse.GraphQL.Errors;
using Transverse.GraphQL.TypeSystem;

namespace Transverse.Api.Exports;

/// <summary>Chooses the columns of an export.</summary>
internal static class ExportColumns
{
    /// <summary>How many columns an export may have.</summary>
    public const int MaximumColumns = 60;

    /// <summary>How many fields a column may lead through.</summary>
    public const int MaximumDepth = 5;

    private static readonly string[] Codes = ["code", "slug"];

    private static readonly string[] Names = ["name", "title", "label"];

    private static readonly string[] Citation = ["document.code", "firstLine", "lastLine", "printed"];

    /// <summary>The columns that the parameter <c>fields</c> names, with those that say where the items stand.</summary>
    /// <param name="item">The type of the items.</param>
    /// <param name="fields">Paths joined by commas.</param>
    /// <exception cref="GraphQLException">A path leads nowhere, or there are too many.</exception>
    public static IReadOnlyList<ExportColumn> Named(ObjectType item, string fields)
    {
        var paths = fields.Split(',', StringSplitOptions.TrimEntries);
        if (paths.Length > MaximumColumns) throw Refusal($"An export has at most {MaximumColumns} columns, but {paths.Length} were given: name fewer.");
        return [.. paths.Concat(Cited(item).Select(column => column.Name)).Distinct(StringComparer.Ordinal).Select(path => Column(item, path))];
    }

    /// <summary>The columns when the address names none: every value of the items, and code and name of what they refer to.</summary>
    /// <param name="item">The type of the items.</param>
    /// <param name="keys">The members of a group's key that were grouped by; null where the items are no groups.</param>
    public static IReadOnlyList<ExportColumn> Usual(ObjectType item, IReadOnlySet<string>? keys) =>
        [.. Usual(item, [], keys).Select(path => new ExportColumn(path)), .. Cited(item)];

    /// <summary>The columns that say where an item stands; none where it says so nowhere.</summary>
    public static IReadOnlyList<ExportColumn> Cited(ObjectType item) => item.Fields.TryGet("citations", out var citations)
        ? [.. Citation.Where(path => ((ObjectType)citations.Type.Named).Fields.TryGet(path.Split('.')[0], out _)).Select(path => Column(item, $"citations.{path}"))]
        : [];

    /// <summary>The column of a path.</summary>
    /// <exception cref="GraphQLException">The path leads nowhere.</exception>
    public static ExportColumn Column(ObjectType item, string path)
    {
        var names = path.Split('.');
        if (names.Length > MaximumDepth) throw Refusal($"The column \"{path}\" leads through {names.Length} fields, and the limit is {MaximumDepth}: name a shorter one.");
        var fields = new List<FieldDefinition>();
        NamedType type = item;
        foreach (var name in names)
        {
            if (type is not ObjectType owner || !owner.Fields.TryGet(name, out var field)) throw Refusal($"The column \"{path}\" leads nowhere: \"{type.Name}\" has no field \"{name}\".");
            if (field.Arguments.Count > 0) throw Refusal($"The column \"{path}\" leads through \"{name}\", which has pages or arguments of its own: export it by itself.");
            fields.Add(field);
            type = field.Type.Named;
        }

        return type is LeafType ? new ExportColumn(fields) : throw Refusal($"The column \"{path}\" ends at an object: name one of the fields of \"{type.Name}\" after a dot.");
    }

    private static IEnumerable<FieldDefinition[]> Usual(ObjectType type, FieldDefinition[] path, IReadOnlySet<string>? keys)
    {
        foreach (var field in type.Fields.Where(field => field.Arguments.Count == 0 && field.Name is not ("id" or "citations")))
        {
            FieldDefinition[] extended = [.. path, field];
            if (path is [{ Name: "key" }] && keys?.Contains(field.Name) is false) continue;
            if (field.Type.Named is LeafType) yield return extended;
            if (field.Type.Named is not ObjectType target) continue;
            var names = target.Fields.Where(inner => Codes.Contains(inner.Name)).Concat(target.Fields.Where(inner => Names.Contains(inner.Name))).ToList();
            if (field.Type.Nullable is ListType ? names is [{ Name: "code" }, { Name: "name" }] : names.Count > 0)
            {
                foreach (var name in field.Type.Nullable is ListType ? names[..1] : names) yield return [.. extended, name];
            }
            else if (field.Type.Nullable is not ListType && !target.Fields.TryGet("id", out _) && extended.Length < MaximumDepth)
            {
                foreach (var below in Usual(target, extended, keys)) yield return below;
            }
        }
    }

    private static GraphQLException Refusal(string message) => new(message, "EXPORT_FIELDS_INVALID");
}
