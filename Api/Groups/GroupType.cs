using System.Linq.Expressions;
using Transverse.Api.Entities;
using Transverse.Domain;
using Transverse.GraphQL.TypeSystem;

namespace Transverse.Api.Groups;

/// <summary>Records that can be grouped, and the GraphQL types that show their groups.</summary>
/// <param name="name">The name of the entity type.</param>
internal abstract class GroupType(string name)
{
    /// <summary>One group.</summary>
    public ObjectType Group { get; } = new($"{name}Group");

    /// <summary>What the records of a group have in common.</summary>
    public ObjectType Key { get; } = new($"{name}GroupKey");

    /// <summary>The numbers of a group.</summary>
    public ObjectType MeasureFields { get; } = new($"{name}Measures");

    /// <summary>A page of groups.</summary>
    public ObjectType Connection { get; } = new($"{name}GroupsConnection");

    /// <summary>A group of a page.</summary>
    public ObjectType Edge { get; } = new($"{name}GroupsEdge");

    /// <summary>The ways to group.</summary>
    public EnumType DimensionEnum { get; } = new($"{name}Dimension");

    /// <summary>The argument type of <c>having</c>.</summary>
    public InputObjectType Having { get; } = new($"{name}HavingInput");

    /// <summary>The argument type of <c>order</c>.</summary>
    public InputObjectType Sort { get; } = new($"{name}GroupSortInput");

    /// <summary>The name of the entity type.</summary>
    public string Name => name;

    /// <summary>The entity type.</summary>
    public EntityType Entity { get; private set; } = null!;

    /// <summary>The ways to group, in order.</summary>
    public IReadOnlyList<Dimension> Dimensions { get; private set; } = [];

    /// <summary>What groups are measured by, in order.</summary>
    public IReadOnlyList<Measure> Measures { get; private set; } = [];

    /// <summary>Which records count unless the filter names a member: that member, and the condition.</summary>
    public IReadOnlyList<(string Member, LambdaExpression Condition)> Defaults { get; private set; } = [];

    /// <summary>What the records add up to, computed at load; null when nothing is.</summary>
    public Totals? Totals { get; private set; }

    /// <summary>Fills the GraphQL types, once all entity types are known.</summary>
    internal abstract void Build(EntityTypes types);

    /// <summary>Takes over a declaration.</summary>
    protected void Take<T>(GroupTypeDescriptor<T> descriptor, EntityTypes types) where T : class, IEntity
    {
        Entity = types.Get(typeof(T));
        (Dimensions, Measures, Defaults, Totals) = (descriptor.Dimensions, descriptor.Measures, descriptor.Defaults, descriptor.Totals);
        new GroupTypeBuilder(this, types).Build(descriptor.Text, descriptor.RecordsField);
    }
}

/// <summary>The declaration of records that can be grouped: each dimension and each measure is a line.</summary>
/// <typeparam name="T">The entity.</typeparam>
internal abstract class GroupType<T>(string name) : GroupType(name) where T : class, IEntity
{
    /// <summary>Declares the dimensions and measures.</summary>
    protected abstract void Configure(GroupTypeDescriptor<T> descriptor);

    internal sealed override void Build(EntityTypes types)
    {
        var descriptor = new GroupTypeDescriptor<T>(types);
        Configure(descriptor);
        Take(descriptor, types);
    }
}
