using Transverse.GraphQL.Errors;
using Transverse.GraphQL.Execution;

namespace Transverse.Api.Queries;

/// <summary>Which page of a list is asked for.</summary>
/// <param name="Size">How many items.</param>
/// <param name="Backward">Whether the page is counted from the end.</param>
/// <param name="Cursor">The cursor that bounds it: "after" going forward, "before" going backward; null for the first page.</param>
internal sealed record Paging(int Size, bool Backward, string? Cursor)
{
    /// <summary>The size of a page when the query does not say.</summary>
    public const int DefaultSize = 10;

    /// <summary>The largest page.</summary>
    public const int MaximumSize = 50;

    /// <summary>Reads the paging arguments of a connection.</summary>
    /// <param name="context">The field.</param>
    /// <param name="defaultSize">The size of a page when the query does not say.</param>
    /// <param name="maximumSize">The largest page.</param>
    /// <exception cref="GraphQLException">A size is negative or too large, or both directions are mixed.</exception>
    public static Paging From(FieldContext context, int defaultSize = DefaultSize, int maximumSize = MaximumSize)
    {
        var arguments = context.Arguments;
        var (first, last) = (arguments.Get<int?>("first"), arguments.Get<int?>("last"));
        var (after, before) = (arguments.Get<string>("after"), arguments.Get<string>("before"));
        Check(first, maximumSize, context);
        Check(last, maximumSize, context);
        var (forward, backward) = (first is not null || after is not null, last is not null || before is not null);
        if (forward && backward)
        {
            throw new GraphQLException(
                "Give \"first\" with \"after\", or \"last\" with \"before\", not a mixture: a page is counted from one end.",
                "PAGING_MIXED");
        }

        return backward ? new(last ?? defaultSize, Backward: true, before) : new(first ?? defaultSize, Backward: false, after);
    }

    /// <summary>Refuses a size that no page has.</summary>
    /// <exception cref="GraphQLException">It is negative or too large.</exception>
    public static void Check(int? size, int maximumSize, FieldContext context)
    {
        if (size < 0) throw Refusal($"A page can't hold {size} items: give 0 or more.", "HC0079", size.Value, maximumSize: null, context);
        if (size <= maximumSize || size is null || size <= context.Request.Services.GetService<PageLimit>()?.Size) return;
        throw Refusal(
            $"A page holds at most {maximumSize} items, but {size} were asked for: ask for fewer and follow the cursors.",
            "HC0051", size.Value, maximumSize, context);
    }

    /// <summary>Cuts the page out of what was read: one item more than fits tells that the list goes on.</summary>
    public (IReadOnlyList<T> Items, bool HasNextPage, bool HasPreviousPage) Cut<T>(IEnumerable<T> read)
    {
        var items = read.ToList();
        var goesOn = items.Count > Size;
        if (goesOn) items.RemoveAt(items.Count - 1);
        if (Backward) items.Reverse();
        var bounded = Cursor is not null;
        return Backward ? (items, bounded, goesOn) : (items, goesOn, bounded);
    }

    private static GraphQLException Refusal(string message, string code, int requested, int? maximumSize, FieldContext context)
    {
        var extensions = new Dictionary<string, object?>
        {
            ["code"] = code,
            ["coordinate"] = $"{context.Field.Parent.Name}.{context.Field.Definition.Name}",
            ["requestedItems"] = requested,
        };
        if (maximumSize is not null) extensions["maxAllowedItems"] = maximumSize;
        return new GraphQLException(new GraphQLError(message) { Extensions = extensions });
    }
}
