using System.Globalization;
using Transverse.GraphQL.Execution;
using Transverse.GraphQL.TypeSystem;
using Transverse.GraphQL.TypeSystem.Scalars;

namespace Transverse.Api.Exports;

/// <summary>A column of an export: the way from an item to a leaf, through objects and lists, and what stands there.</summary>
/// <param name="Path">The fields, from the item on.</param>
internal sealed record ExportColumn(IReadOnlyList<FieldDefinition> Path)
{
    /// <summary>Between the values of a list in one cell.</summary>
    public const string Separator = ";";

    /// <summary>The names of the fields, joined by dots: <c>funder.name</c>.</summary>
    public string Name { get; } = string.Join('.', Path.Select(field => field.Name));

    /// <summary>Whether a cell may hold several values.</summary>
    public bool IsList { get; } = Path.Any(field => field.Type.Nullable is ListType);

    /// <summary>What it means.</summary>
    public string Description => Path[^1].Description ?? "";

    /// <summary>The type of each value.</summary>
    public LeafType Leaf => (LeafType)Path[^1].Type.Named;

    /// <summary>Whether cells are numbers.</summary>
    public bool IsNumber => !IsList && (Leaf == BuiltInScalars.Int || Leaf == BuiltInScalars.Float || Leaf == ExtendedScalars.Long || Leaf == ExtendedScalars.Decimal);

    /// <summary>The value of an item as the schema gives it, or the text of several; null when there is none.</summary>
    public object? Read(ResultObject item)
    {
        if (!IsList) return ReadEach(item).SingleOrDefault();
        var texts = ReadEach(item).Select(Text).ToList();
        return texts.Count == 0 ? null : string.Join(Separator, texts);
    }

    /// <summary>The values of an item, one for each member of the lists on the way.</summary>
    public IEnumerable<object?> ReadEach(ResultObject item) => Values(item, 0);

    /// <summary>A value as text, the same in every language.</summary>
    public static string Text(object? value) => value switch
    {
        null => "",
        bool truth => truth ? "true" : "false",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };

    // An object that is absent has no values; an absent leaf in a list keeps its place, so that lists of one path stay aligned.
    private IEnumerable<object?> Values(object? value, int depth) => value switch
    {
        object?[] list => list.SelectMany(item => Values(item, depth)),
        ResultObject item when depth < Path.Count => Values(ValueOf(item, Path[depth].Name), depth + 1),
        null when !IsList => [],
        _ => [value],
    };

    private static object? ValueOf(ResultObject item, string name)
    {
        var fields = item.Selection.Fields;
        for (var index = 0; index < fields.Count; index++)
        {
            if (fields[index].ResponseName == name) return item.Values[index];
        }

        throw new InvalidOperationException($"\"{name}\" was not selected.");
    }
}
