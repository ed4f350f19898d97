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
    /// <exception cref="GraphQLException">A size is negative or too large, or both directions are mixed.</exception>
    public static Paging From(FieldContext context)
    {
        var arguments = context.Arguments;
        var (first, last) = (arguments.Get<int?>("first"), arguments.Get<int?>("last"));
        var (after, before) = (arguments.Get<string>("after"), arguments.Get<string>("before"));
        Check(first, context);
        Check(last, context);
        var (forward, backward) = (first is not null || after is not null, last is not null || before is not null);
        if (forward && backward)
        {
            throw new GraphQLException(
                "Give \"first\" with \"after\", or \"last\" with \"before\", not a mixture: a page is counted from one end.",
                "PAGING_MIXED");
        }

        return backward ? new(last ?? DefaultSize, Backward: true, before) : new(first ?? DefaultSize, Backward: false, after);
    }

    private static void Check(int? size, FieldContext context)
    {
        if (size < 0) throw Refusal($"A page can't hold {size} items: give 0 or more.", "HC0079", size.Value, context);
        if (size <= MaximumSize || size is null) return;
        throw Refusal(
            $"A page holds at most {MaximumSize} items, but {size} were asked for: ask for fewer and follow the cursors.",
            "HC0051", size.Value, context);
    }

    private static GraphQLException Refusal(string message, string code, int requested, FieldContext context)
    {
        var extensions = new Dictionary<string, object?>
        {
            ["code"] = code,
            ["coordinate"] = $"{context.Field.Parent.Name}.{context.Field.Definition.Name}",
            ["requestedItems"] = requested,
        };
        if (code == "HC0051") extensions["maxAllowedItems"] = MaximumSize;
        return new GraphQLException(new GraphQLError(message) { Extensions = extensions });
    }
}
