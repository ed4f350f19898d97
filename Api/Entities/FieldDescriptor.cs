using System.Linq.Expressions;
using System.Reflection;
using Transverse.GraphQL.TypeSystem;

namespace Transverse.Api.Entities;

/// <summary>The declaration of one field of an entity type.</summary>
internal sealed class FieldDescriptor
{
    public FieldDescriptor(LambdaExpression member, string description)
    {
        Member = member;
        Description = description;
        var property = member.Body is MemberExpression { Member: PropertyInfo found } ? found : null;
        FieldName = property is null ? "" : char.ToLowerInvariant(property.Name[0]) + property.Name[1..];
        IsNullable = property is null ? Nullable.GetUnderlyingType(member.ReturnType) is not null : AllowsNull(property);
    }

    public FieldDescriptor(
        string name, GraphType type, string description, Func<object?[], IServiceProvider, object?> compute, IReadOnlyList<LambdaExpression> columns)
    {
        (FieldName, Type, Description, Compute, Columns) = (name, type, description, compute, columns);
    }

    public LambdaExpression? Member { get; }

    public string FieldName { get; private set; }

    public string Description { get; }

    public bool IsNullable { get; private set; }

    /// <summary>The type where it does not follow from the member.</summary>
    public GraphType? Type { get; private set; }

    public Func<object?[], IServiceProvider, object?>? Compute { get; private set; }

    public IReadOnlyList<LambdaExpression> Columns { get; } = [];

    /// <summary>The folded column that filters and sorts compare in its stead; null when the column itself is compared.</summary>
    public LambdaExpression? SearchKeyColumn { get; private set; }

    /// <summary>The rows between that give a list its order; null when the items' own order is the list's.</summary>
    public ListLink? Link { get; private set; }

    public bool IsPaged { get; private set; }

    public bool IsFilterable { get; private set; } = true;

    /// <summary>How many decimals the column holds; null when it holds no decimal numbers.</summary>
    public int? DecimalCount { get; private set; }

    public Func<object, object> ToColumn { get; private set; } = value => value;

    /// <summary>Gives the field another name than its member's.</summary>
    public FieldDescriptor Name(string name)
    {
        FieldName = name;
        return this;
    }

    /// <summary>Says that a computed member is never null.</summary>
    public FieldDescriptor NonNull()
    {
        IsNullable = false;
        return this;
    }

    /// <summary>Compares this folded column in filters and sorts.</summary>
    public FieldDescriptor SearchKey<T>(Expression<Func<T, string?>> column)
    {
        SearchKeyColumn = column;
        return this;
    }

    /// <summary>Shows the column as another type, with the way there for results and the way back for filters.</summary>
    public FieldDescriptor As(NamedType type, Func<object, object> fromColumn, Func<object, object> toColumn)
    {
        (Type, ToColumn) = (type, toColumn);
        Compute = (columns, _) => columns[0] is { } value ? fromColumn(value) : null;
        return this;
    }

    /// <summary>Says how many decimals a column of decimal numbers holds: filters compare exactly with values of more.</summary>
    public FieldDescriptor Decimals(int count)
    {
        DecimalCount = count;
        return this;
    }

    /// <summary>Makes a list of entities a connection with pages, filter and order.</summary>
    public FieldDescriptor UsePaging()
    {
        IsPaged = true;
        return this;
    }

    /// <summary>Lists the items of a many-to-many relation in the order that the rows between give.</summary>
    /// <param name="rows">From the entity to the rows between.</param>
    /// <param name="item">From a row between to the item.</param>
    /// <param name="position">From a row between to the item's place in the list.</param>
    public FieldDescriptor OrderedBy<T, TLink, TItem>(
        Expression<Func<T, IEnumerable<TLink>>> rows, Expression<Func<TLink, TItem>> item, Expression<Func<TLink, int>> position)
    {
        Link = new ListLink(rows, item, position);
        return this;
    }

    /// <summary>Keeps the field out of filters and sorts.</summary>
    public FieldDescriptor NotFilterable()
    {
        IsFilterable = false;
        return this;
    }

    private static bool AllowsNull(PropertyInfo property) =>
        property.PropertyType.IsValueType
            ? Nullable.GetUnderlyingType(property.PropertyType) is not null
            : new NullabilityInfoContext().Create(property).ReadState == NullabilityState.Nullable;
}
