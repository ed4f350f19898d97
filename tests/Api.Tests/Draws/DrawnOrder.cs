using Transverse.Api.Entities;
using Transverse.Domain;
using Transverse.Domain.Text;

namespace Transverse.Api.Tests.Draws;

/// <summary>An order as GraphQL, and as what it does to entities.</summary>
internal sealed class DrawnOrder
{
    private const int MaximumDepth = 3;

    private readonly List<(Func<object, IComparable?> Value, bool Descending)> _keys = [];

    /// <summary>Draws an order of a type: by up to three members, through references; none is the type's own.</summary>
    public DrawnOrder(Random random, EntityType entity)
    {
        var text = new List<string>();
        for (var count = random.Next(4); count > 0; count--) text.Add(Draw(random, entity, row => row, depth: 0));
        foreach (var (column, descending) in text.Count > 0 ? [] : entity.DefaultOrder) _keys.Add((row => Comparable(column.From(row)), descending));
        Text = $"[{string.Join(", ", text)}]";
    }

    /// <summary>The argument.</summary>
    public string Text { get; }

    /// <summary>The entities in this order, and in the order of their keys where it leaves them equal.</summary>
    public IEnumerable<object> Apply(IEnumerable<object> rows)
    {
        var ordered = rows.OrderBy(_ => 0);
        foreach (var (value, descending) in _keys) ordered = descending ? ordered.ThenByDescending(value, Paths.AbsentFirst) : ordered.ThenBy(value, Paths.AbsentFirst);
        return ordered.ThenBy(row => ((IEntity)row).Id);
    }

    private string Draw(Random random, EntityType entity, Func<object, object?> path, int depth)
    {
        var members = entity.Sort.Fields.Where(member => member.Metadata is OrderKey || depth < MaximumDepth).ToList();
        var member = members[random.Next(members.Count)];
        if (member.Metadata is ReferenceFilter reference) return $"{{ {member.Name}: {Draw(random, reference.Target, row => reference.Path.From(path(row)), depth + 1)} }}";
        var (column, descending) = (((OrderKey)member.Metadata!).Column, random.Next(2) == 0);
        _keys.Add((row => Comparable(column.From(path(row))), descending));
        return $"{{ {member.Name}: {(descending ? "DESC" : "ASC")} }}";
    }

    // Enums are ordered by their names.
    private static IComparable? Comparable(object? value) => value is Enum named ? EnumName.Of(named) : (IComparable?)value;
}
