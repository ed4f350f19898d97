using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Transverse.GraphQL.Execution;

namespace Transverse.Api.Queries;

/// <summary>Keeps the translations of a planned field, one per shape of its arguments, for as long as the plan lives.</summary>
internal sealed class QueryCache
{
    // A client that makes up ever new shapes under one stored operation must not fill the memory.
    private const int ShapesPerField = 64;

    private readonly ConditionalWeakTable<PlannedField, ConcurrentDictionary<string, object>> _queries = [];

    /// <summary>The translation of a shape; made when it is not known.</summary>
    public TQuery GetOrAdd<TQuery>(PlannedField field, string shape, Func<TQuery> translate) where TQuery : class
    {
        var shapes = _queries.GetOrCreateValue(field);
        if (shapes.TryGetValue(shape, out var known)) return (TQuery)known;
        if (shapes.Count >= ShapesPerField) shapes.Clear();
        return (TQuery)shapes.GetOrAdd(shape, _ => translate());
    }
}
