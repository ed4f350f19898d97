using System.Linq.Expressions;
using Transverse.Api.Queries;
using Transverse.Infrastructure.Persistence;

namespace Transverse.Api.Groups;

/// <summary>A command that counts groups.</summary>
internal static class GroupCountQuery
{
    public static CompiledQuery Translate(TransverseContext context, GroupedFacts facts, Condition? having)
    {
        var groups = facts.Source(context);
        if (having is not null)
        {
            groups = Expression.Call(
                typeof(Queryable), nameof(Queryable.Where), [facts.Group.Type], groups, Expression.Quote(Expression.Lambda(having.On(facts.Group), facts.Group)));
        }

        var part = facts.FirstPart;
        var parts = Expression.Call(
            typeof(Queryable), nameof(Queryable.Select), [facts.Group.Type, part.Type], groups, Expression.Quote(Expression.Lambda(part, facts.Group)));
        return facts.Compile(context, CountQuery.Of(parts, part.Type));
    }
}
