using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Transverse.GraphQL.Execution;
using Transverse.Infrastructure.Persistence;

namespace Transverse.Api.Queries;

/// <summary>Keeps the translations of a planned field, one per shape of its arguments, for as long as the plan lives.</summary>
internal class QueryCache
{
    // A client that makes up ever new shapes under one stored operation must not fill the memory.
    private const int ShapesPerField = 64;

    private readonly ConditionalWeakTable<PlannedField, ConcurrentDictionary<string, object>> _queries = [];

    /// <summary>The translation of a shape; made when it is not known.</summary>
    /// <param name="field">The field that asks.</param>
    /// <param name="shape">What distinguishes its arguments from others that need another translation.</param>
    /// <param name="context">The database to translate for.</param>
    /// <param name="translate">Translates.</param>
    public virtual TQuery GetOrAdd<TQuery>(PlannedField field, string shape, TransverseContext context, Func<TransverseContext, TQuery> translate) where TQuery : class
    {
        var shapes = _queries.GetOrCreateValue(field);
        if (shapes.TryGetValue(shape, out var known)) return (TQuery)known;
        if (shapes.Count >= ShapesPerField) shapes.Clear();
        return (TQuery)shapes.GetOrAdd(shape, _ => translate(context));
    }
}
