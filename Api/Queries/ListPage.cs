using System.Text.Json;
using Transverse.GraphQL.Execution;

namespace Transverse.Api.Queries;

/// <summary>Cuts pages out of a list that is at hand.</summary>
internal static class ListPage
{
    /// <summary>The page that the arguments ask for.</summary>
    /// <param name="context">The connection's field.</param>
    /// <param name="items">The whole list.</param>
    /// <param name="signature">Tells this list from others: its cursors are refused by them.</param>
    /// <param name="keyOf">What tells an item from the others, now and later.</param>
    /// <exception cref="GraphQL.Errors.GraphQLException">An argument can't be served.</exception>
    public static Page Cut<T>(FieldContext context, IReadOnlyList<T> items, string signature, Func<T, string> keyOf) where T : class
    {
        var paging = Paging.From(context);
        var start = 0;
        var end = items.Count;
        if (paging.Cursor is { } cursor)
        {
            var place = PlaceOf(cursor, items, signature, keyOf) ?? throw Cursor.Refusal(cursor, paging.Backward ? "before" : "after");
            if (paging.Backward) end = place;
            else start = place + 1;
        }

        if (paging.Backward) start = Math.Max(start, end - paging.Size);
        else end = Math.Min(end, start + paging.Size);

        var edges = items.Take(start..end).Select(Edge (item) => new ValueEdge(item, () => Encode(signature, keyOf(item))));
        return new Page([.. edges], HasNextPage: end < items.Count, HasPreviousPage: start > 0, items.Count);
    }

    private static string Encode(string signature, string key) => Convert.ToBase64String(JsonSerializer.SerializeToUtf8Bytes<string[]>([signature, key]));

    private static int? PlaceOf<T>(string cursor, IReadOnlyList<T> items, string signature, Func<T, string> keyOf)
    {
        try
        {
            if (JsonSerializer.Deserialize<string[]>(Convert.FromBase64String(cursor)) is not [var signed, var key] || signed != signature) return null;

            for (var place = 0; place < items.Count; place++)
            {
                if (keyOf(items[place]) == key) return place;
            }
        }
        catch (Exception failure) when (failure is FormatException or JsonException)
        {
            // Refused like any other: the reason does not help a client that must not read cursors.
        }

        return null;
    }
}
