using System.Collections.Concurrent;
using System.Linq.Expressions;

namespace Transverse.Api.Tests.Draws;

/// <summary>Follows the paths of declarations from object to object.</summary>
internal static class Paths
{
    private static readonly ConcurrentDictionary<LambdaExpression, Func<object, object?>> Compiled = new();

    /// <summary>Smallest first, and what is absent before all others; texts by the code of their characters.</summary>
    public static IComparer<IComparable?> AbsentFirst { get; } = Comparer<IComparable?>.Create((left, right) => (left, right) switch
    {
        (null, null) => 0,
        (null, _) => -1,
        (_, null) => 1,
        (string one, string other) => string.CompareOrdinal(one, other),
        _ => left.CompareTo(right),
    });

    /// <summary>Where a path leads; null from nowhere.</summary>
    public static object? From(this LambdaExpression path, object? entity) => entity is null ? null : Compiled.GetOrAdd(path, Compile)(entity);

    private static Func<object, object?> Compile(LambdaExpression path)
    {
        var any = Expression.Parameter(typeof(object), "any");
        var entity = Expression.Invoke(path, Expression.Convert(any, path.Parameters[0].Type));
        return Expression.Lambda<Func<object, object?>>(Expression.Convert(entity, typeof(object)), any).Compile();
    }
}
