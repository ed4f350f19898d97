using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore.Query;
using Transverse.Api.Entities;
using Transverse.Domain;

namespace Transverse.Api.Groups;

/// <summary>Collects the declaration of records that can be grouped.</summary>
internal sealed class GroupTypeDescriptor<T>(EntityTypes types) where T : class, IEntity
{
    private readonly List<Dimension> _dimensions = [];
    private readonly List<Measure> _measures = [];
    private readonly List<Unfolding> _unfoldings = [];
    private readonly List<(string Member, LambdaExpression Condition)> _defaults = [];

    public IReadOnlyList<Dimension> Dimensions => _dimensions;

    public IReadOnlyList<Measure> Measures => _measures;

    public IReadOnlyList<(string Member, LambdaExpression Condition)> Defaults => _defaults;

    public Totals? Totals { get; private set; }

    public string Text { get; private set; } = "";

    public (string Name, string Description) RecordsField { get; private set; }

    /// <summary>Says what the groups are for.</summary>
    public GroupTypeDescriptor<T> Description(string text)
    {
        Text = text;
        return this;
    }

    /// <summary>Names the field of a group that lists its records.</summary>
    public GroupTypeDescriptor<T> Records(string name, string description)
    {
        RecordsField = (name, description);
        return this;
    }

    /// <summary>Groups only records that meet a condition, unless the filter names a member.</summary>
    public GroupTypeDescriptor<T> OnlyUnlessNamed(string member, Expression<Func<T, bool>> condition)
    {
        _defaults.Add((member, condition));
        return this;
    }

    /// <summary>Reads groups from totals that were computed at load, wherever these know all that is asked.</summary>
    /// <param name="value">The number that is added up.</param>
    /// <param name="count">How many records a total stands for.</param>
    /// <param name="sum">The sum of their numbers.</param>
    /// <param name="least">The least of them.</param>
    /// <param name="greatest">The greatest of them.</param>
    public void FromTotals<TTotal>(
        Expression<Func<T, long>> value, Expression<Func<TTotal, long>> count, Expression<Func<TTotal, long>> sum,
        Expression<Func<TTotal, long>> least, Expression<Func<TTotal, long>> greatest) =>
        Totals = new Totals(typeof(TTotal), count, value, sum, least, greatest);

    /// <summary>A dimension of which a record has one value: a reference to an entity, a number, an enum or a text.</summary>
    public void Dimension<TValue>(string name, Expression<Func<T, TValue>> value, string description) => Add(name, value, unfolding: null, description);

    /// <summary>A dimension of which a record has the values of the items of a list.</summary>
    public void Dimension<TItem, TValue>(
        string name, Expression<Func<T, IEnumerable<TItem>>> list, Expression<Func<TItem, TValue>> value, string description) =>
        Add(name, value, Unfold(list), description);

    /// <summary>A number of the record, shown as it is divided by a scale.</summary>
    public Measure Number<TValue>(string name, Expression<Func<T, TValue>> value, long scale, string description) => Add(new Measure(name, description, Whole(value), scale));

    /// <summary>A key of the record: what it leads to is counted.</summary>
    public Measure Count<TValue>(string name, Expression<Func<T, TValue>> key, string description) => Add(new Measure(name, description, key, scale: null));

    /// <summary>The list that dimensions unfold; the same path is the same list.</summary>
    public Unfolding Unfold<TItem>(Expression<Func<T, IEnumerable<TItem>>> list)
    {
        var known = _unfoldings.Find(unfolding => ExpressionEqualityComparer.Instance.Equals(unfolding.Path, list));
        if (known is null) _unfoldings.Add(known = new Unfolding(list, typeof(TItem)));
        return known;
    }

    private void Add(string name, LambdaExpression value, Unfolding? unfolding, string description)
    {
        var target = types.Find(value.ReturnType);
        var key = target is null ? value : ForeignKey(value);
        _dimensions.Add(new Dimension(name, key)
        {
            Description = description,
            Unfolding = unfolding,
            Target = target,
            Type = target?.Object ?? types.Leaf(value.ReturnType),
        });
    }

    private Measure Add(Measure measure)
    {
        _measures.Add(measure);
        return measure;
    }

    // EF Core would join for the key of a reference that stands beside it already.
    private static LambdaExpression ForeignKey(LambdaExpression reference)
    {
        var member = (MemberExpression)reference.Body;
        return Expression.Lambda(Expression.Property(member.Expression!, $"{member.Member.Name}{nameof(IEntity.Id)}"), reference.Parameters);
    }

    // A decimal is stored as a whole number: the way over an object takes it as the database has it.
    private static LambdaExpression Whole(LambdaExpression value) => value.ReturnType == typeof(decimal?)
        ? Expression.Lambda(Expression.Convert(Expression.Convert(value.Body, typeof(object)), typeof(long?)), value.Parameters)
        : value;
}
