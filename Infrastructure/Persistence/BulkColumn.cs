using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace Transverse.Infrastructure.Persistence;

/// <summary>A column of a table that many rows are written to.</summary>
/// <param name="property">The property that it stores.</param>
/// <param name="table">The table.</param>
internal sealed class BulkColumn(IProperty property, StoreObjectIdentifier table)
{
    private readonly IClrPropertyGetter _getter = property.GetGetter();
    private readonly RelationalTypeMapping _mapping = property.GetRelationalTypeMapping();

    /// <summary>Its name.</summary>
    public string Name { get; } = property.GetColumnName(table)!;

    /// <summary>The type of its values.</summary>
    public Type Type => _mapping.Converter?.ProviderClrType ?? Nullable.GetUnderlyingType(property.ClrType) ?? property.ClrType;

    /// <summary>Its value for an entity, as the database stores it; null when it has none.</summary>
    public object? Read(object entity)
    {
        var value = _getter.GetClrValue(entity);
        return value is null || _mapping.Converter is not { } converter ? value : converter.ConvertToProvider(value);
    }
}
