using System.Linq.Expressions;
using Transverse.Domain;
using Transverse.GraphQL.TypeSystem;

namespace Transverse.Api.Entities;

/// <summary>Collects the declaration of an entity type, in the manner of HotChocolate's descriptors.</summary>
internal sealed class EntityTypeDescriptor<T>(EntityType type) where T : class, IEntity
{
    private readonly List<FieldDescriptor> _fields = [];
    private readonly List<(string Name, string Target, string Description)> _wholeLists = [];
    private readonly List<Func<EntityTypes, FieldDefinition>> _resolved = [];
    private readonly List<OrderKey> _order = [];

    public IReadOnlyList<FieldDescriptor> Fields => _fields;

    public IReadOnlyList<(string Name, string Target, string Description)> WholeLists => _wholeLists;

    public IReadOnlyList<Func<EntityTypes, FieldDefinition>> ResolvedFields => _resolved;

    public IReadOnlyList<OrderKey> DefaultOrder => _order;

    public LambdaExpression? NodeKey { get; private set; }

    public bool Cited { get; private set; }

    /// <summary>Says what the type is.</summary>
    public EntityTypeDescriptor<T> Description(string text)
    {
        type.Object.Description = text;
        return this;
    }

    /// <summary>Makes it a node: its global id is made of this column.</summary>
    public EntityTypeDescriptor<T> Node<TKey>(Expression<Func<T, TKey>> key)
    {
        NodeKey = key;
        return this;
    }

    /// <summary>Makes it a cited fact: it must have a field <c>citations</c>.</summary>
    public EntityTypeDescriptor<T> ImplementsCited()
    {
        Cited = true;
        return this;
    }

    /// <summary>How its lists are ordered when the query does not say.</summary>
    public EntityTypeDescriptor<T> OrderBy<TKey>(Expression<Func<T, TKey>> column)
    {
        _order.Add(new OrderKey(column, Descending: false));
        return this;
    }

    /// <summary>
    /// A field that reads a column, follows a reference, or lists related entities: the member's type decides, and its nullability is the field's.
    /// </summary>
    public FieldDescriptor Field<TValue>(Expression<Func<T, TValue>> member, string description)
    {
        var field = new FieldDescriptor(member, description);
        _fields.Add(field);
        return field;
    }

    /// <summary>A field computed from one or several columns of the row; it can be neither filtered nor sorted.</summary>
    /// <param name="name">The field's name.</param>
    /// <param name="fieldType">The field's type.</param>
    /// <param name="description">What it means.</param>
    /// <param name="compute">From the columns' values, in order, to the field's value.</param>
    /// <param name="columns">The columns that it reads.</param>
    public FieldDescriptor Computed(
        string name, GraphType fieldType, string description, Func<object?[], IServiceProvider, object?> compute, params Expression<Func<T, object?>>[] columns)
    {
        var field = new FieldDescriptor(name, fieldType, description, compute, [.. columns.Select(Unboxed)]);
        _fields.Add(field);
        return field;
    }

    /// <summary>The whole list of all entities of another type, whatever the row.</summary>
    /// <param name="name">The field's name.</param>
    /// <param name="target">The name of the other type.</param>
    /// <param name="description">What it means.</param>
    public void All(string name, string target, string description) => _wholeLists.Add((name, target, description));

    /// <summary>A field that a resolver of the topic finds.</summary>
    public void Resolved(Func<EntityTypes, FieldDefinition> field) => _resolved.Add(field);

    private static LambdaExpression Unboxed(Expression<Func<T, object?>> column) =>
        column.Body is UnaryExpression { NodeType: ExpressionType.Convert } box ? Expression.Lambda(box.Operand, column.Parameters) : column;
}
