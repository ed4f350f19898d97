using System.Linq.Expressions;
using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace Transverse.Infrastructure.Persistence;

/// <summary>A column of a table that many rows are written to.</summary>
/// <param name="property">The property that it stores.</param>
/// <param name="table">The table.</param>
internal sealed class BulkColumn(IProperty property, StoreObjectIdentifier table)
{
    private static readonly Type[] WholeNumbers = [typeof(int), typeof(long), typeof(bool)];

    private readonly IClrPropertyGetter _getter = property.GetGetter();
    private readonly RelationalTypeMapping _mapping = property.GetRelationalTypeMapping();

    /// <summary>Its name.</summary>
    public string Name { get; } = property.GetColumnName(table)!;

    /// <summary>The type of its values.</summary>
    public Type Type => _mapping.Converter?.ProviderClrType ?? Nullable.GetUnderlyingType(property.ClrType) ?? property.ClrType;

    /// <summary>Its text for an entity; null when it has none. The reader itself is null for columns of other types.</summary>
    public Func<object, string?>? Text => field ??= Type == typeof(string) ? Compile<string?>() : null;

    /// <summary>Its whole number for an entity, without a box around it; null when it has none. The reader itself is null for columns of other types.</summary>
    public Func<object, long?>? Number => field ??= WholeNumbers.Contains(Type) ? Compile<long?>() : null;

    /// <summary>Its value for an entity, as the database stores it; null when it has none.</summary>
    public object? Read(object entity)
    {
        var value = _getter.GetClrValue(entity);
        return value is null || _mapping.Converter is not { } converter ? value : converter.ConvertToProvider(value);
    }

    private Func<object, T> Compile<T>()
    {
        var entity = Expression.Parameter(typeof(object));
        var value = Expression.Variable(property.ClrType);
        var read = Expression.Assign(value, Expression.Property(Expression.Convert(entity, property.DeclaringEntityType.ClrType), (PropertyInfo)property.PropertyInfo!));
        var isNullable = !property.ClrType.IsValueType || Nullable.GetUnderlyingType(property.ClrType) is not null;
        Expression stored = isNullable && property.ClrType.IsValueType ? Expression.Property(value, nameof(Nullable<int>.Value)) : value;
        if (_mapping.Converter is { } converter) stored = Expression.Invoke(converter.ConvertToProviderExpression, stored);
        if (stored.Type == typeof(bool)) stored = Expression.Condition(stored, Expression.Constant(1L), Expression.Constant(0L));

        var result = Expression.Convert(stored, typeof(T));
        Expression body = isNullable ? Expression.Condition(Expression.Equal(value, Expression.Constant(null, property.ClrType)), Expression.Default(typeof(T)), result) : result;
        return Expression.Lambda<Func<object, T>>(Expression.Block([value], read, body), entity).Compile();
    }
}
