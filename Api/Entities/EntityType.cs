using System.Linq.Expressions;
using Transverse.Domain;
using Transverse.GraphQL.TypeSystem;

namespace Transverse.Api.Entities;

/// <summary>An entity of the domain and the GraphQL types that show it: an object type, and the inputs that filter and sort it.</summary>
internal abstract class EntityType(string name, Type clrType)
{
    /// <summary>The object type.</summary>
    public ObjectType Object { get; } = new(name);

    /// <summary>The argument type of <c>where</c>.</summary>
    public InputObjectType Filter { get; } = new($"{name}FilterInput");

    /// <summary>The argument type of <c>order</c>.</summary>
    public InputObjectType Sort { get; } = new($"{name}SortInput");

    /// <summary>The entity's class.</summary>
    public Type ClrType { get; } = clrType;

    /// <summary>The type's name.</summary>
    public string Name => Object.Name;

    /// <summary>How many of them a whole list of one object usually holds: what such a list counts in the cost of an operation.</summary>
    public virtual int UsualCount => 5;

    /// <summary>The column behind the global id; null for types that are not nodes.</summary>
    public LambdaExpression? NodeKey { get; protected set; }

    /// <summary>How its lists are ordered when the query does not say; the primary key always comes last.</summary>
    public IReadOnlyList<OrderKey> DefaultOrder { get; protected set; } = [];

    /// <summary>The primary key: a whole number that the loader assigned.</summary>
    public LambdaExpression Key { get; } = KeyOf(clrType);

    /// <summary>Fills the GraphQL types, once all entity types are known.</summary>
    internal abstract void Build(EntityTypes types);

    private static LambdaExpression KeyOf(Type clrType)
    {
        var entity = Expression.Parameter(clrType, "e");
        return Expression.Lambda(Expression.Property(entity, nameof(IEntity.Id)), entity);
    }
}

/// <summary>The declaration of one entity type: what it is called, what its fields mean, and which columns they read.</summary>
/// <typeparam name="T">The entity.</typeparam>
internal abstract class EntityType<T>(string name) : EntityType(name, typeof(T)) where T : class, IEntity
{
    /// <summary>Declares the type.</summary>
    protected abstract void Configure(EntityTypeDescriptor<T> descriptor);

    internal sealed override void Build(EntityTypes types)
    {
        var descriptor = new EntityTypeDescriptor<T>(this);
        Configure(descriptor);
        NodeKey = descriptor.NodeKey;
        DefaultOrder = descriptor.DefaultOrder;
        new EntityTypeBuilder(this, types).Build(descriptor);
    }
}
