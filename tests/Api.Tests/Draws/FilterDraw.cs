using System.Collections;
using Transverse.Api.Entities;
using Transverse.GraphQL.TypeSystem;

namespace Transverse.Api.Tests.Draws;

/// <summary>Draws filters at random: any member of a type's filter, through references and lists, with values that the data has.</summary>
internal sealed class FilterDraw(Random random, EntityGraph graph)
{
    private const int MaximumDepth = 3;
    private const int MaximumLists = 2;

    /// <summary>A filter of a type.</summary>
    public DrawnFilter Draw(EntityType entity) => Draw(entity, depth: 0, lists: 0);

    private DrawnFilter Draw(EntityType entity, int depth, int lists)
    {
        var members = entity.Filter.Fields.Where(member => member.Metadata switch
        {
            ColumnFilter => true,
            ReferenceFilter => depth < MaximumDepth,
            CollectionFilter => depth < MaximumDepth && lists < MaximumLists,
            _ => depth < 2,
        }).ToList();
        var drawn = members[random.Next(members.Count)];
        return drawn.Metadata switch
        {
            ColumnFilter => OfColumn(entity, drawn),
            ReferenceFilter reference => OfReference(drawn.Name, reference, depth, lists),
            CollectionFilter collection => OfCollection(drawn.Name, collection, depth, lists),
            _ => OfSeveral(drawn.Name, Draw(entity, depth + 1, lists), Draw(entity, depth + 1, lists)),
        };
    }

    private DrawnFilter OfColumn(EntityType entity, InputValueDefinition member)
    {
        var column = new DrawnColumn(random, entity, member, graph.All(entity.ClrType));
        var (first, second) = (column.Operation(), column.Operation());
        return random.Next(4) > 0 || first.Name == second.Name
            ? new($"{member.Name}: {{ {first.Text} }}", first.Keeps, [member.Name])
            : new($"{member.Name}: {{ {first.Text}, {second.Text} }}", row => first.Keeps(row) && second.Keeps(row), [member.Name]);
    }

    private DrawnFilter OfReference(string name, ReferenceFilter reference, int depth, int lists)
    {
        if (random.Next(8) == 0) return new($"{name}: null", row => reference.Path.From(row) is null, [name]);
        var inner = Draw(reference.Target, depth + 1, lists);
        return new($"{name}: {{ {inner.Text} }}", row => inner.Keeps(reference.Path.From(row)), [name]);
    }

    private DrawnFilter OfCollection(string name, CollectionFilter collection, int depth, int lists)
    {
        IEnumerable<object> Items(object? row) => ((IEnumerable?)collection.Path.From(row) ?? Array.Empty<object>()).Cast<object>();
        var isAny = random.Next(2) == 0;
        if (random.Next(5) == 0) return new($"{name}: {{ any: {(isAny ? "true" : "false")} }}", row => Items(row).Any() == isAny, [name]);
        var inner = Draw(collection.Target, depth + 1, lists + 1);
        return random.Next(3) switch
        {
            0 => new($"{name}: {{ all: {{ {inner.Text} }} }}", row => Items(row).All(inner.Keeps), [name]),
            1 => new($"{name}: {{ none: {{ {inner.Text} }} }}", row => !Items(row).Any(inner.Keeps), [name]),
            _ => new($"{name}: {{ some: {{ {inner.Text} }} }}", row => Items(row).Any(inner.Keeps), [name]),
        };
    }

    private static DrawnFilter OfSeveral(string name, DrawnFilter first, DrawnFilter second) => new(
        $"{name}: [{{ {first.Text} }}, {{ {second.Text} }}]",
        name == "and" ? row => first.Keeps(row) && second.Keeps(row) : row => first.Keeps(row) || second.Keeps(row),
        [name, .. first.Members, .. second.Members]);
}
