using Transverse.GraphQL.Execution;

namespace Transverse.Api.Groups;

/// <summary>Warns of sums over several documents: two documents may print the same euro, and a reader must know.</summary>
internal static class DocumentWarning
{
    private const string Message =
        "These sums may mix several documents, which may print the same money or the same people: name one document in \"where\", or put DOCUMENT into \"by\".";

    /// <summary>Adds the warning to the answer, where it applies.</summary>
    public static void Give(IReadOnlyList<Dimension> by, FieldContext context)
    {
        if (by.Any(dimension => dimension.Name == "DOCUMENT") || !Adds(context.Field)) return;
        if (context.Arguments.Get<IReadOnlyDictionary<string, object?>>("where") is { } where && NamesOne(where)) return;
        var extensions = context.Request.Extensions;
        if (!extensions.TryGetValue("warnings", out var known)) extensions["warnings"] = known = new List<object>();
        ((List<object>)known!).Add(new Dictionary<string, object?>
        {
            ["code"] = "MIXED_DOCUMENTS",
            ["message"] = Message,
            ["path"] = new[] { context.Field.ResponseName },
        });
    }

    /// <summary>Whether a filter keeps records of one document only.</summary>
    private static bool NamesOne(IReadOnlyDictionary<string, object?> where) =>
        (where.GetValueOrDefault("document") is IReadOnlyDictionary<string, object?> document && (IsOne(document.GetValueOrDefault("code")) || IsOne(document.GetValueOrDefault("id"))))
        || (where.GetValueOrDefault("and") is IEnumerable<object?> all && all.OfType<IReadOnlyDictionary<string, object?>>().Any(NamesOne));

    private static bool IsOne(object? operations) => operations is IReadOnlyDictionary<string, object?> given
        && (given.GetValueOrDefault("eq") is not null || (given.GetValueOrDefault("in") is IEnumerable<object?> values && values.Distinct().Count() == 1));

    private static bool Adds(PlannedField field) =>
        field.Definition.Metadata is MeasureFunction.Sum or MeasureFunction.Avg
        || field.Selections.Any(selection => selection.Fields.Any(Adds));
}
