using System.Data.Common;
using System.Linq.Expressions;
using System.Reflection;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Transverse.Api.Queries;

/// <summary>How one column is read, converted as EF Core's model says. Enums stay the names that the database holds.</summary>
internal static class ColumnReader
{
    public static Func<DbDataReader, int, object?> For(Expression column, IModel model)
    {
        var type = Nullable.GetUnderlyingType(column.Type) ?? column.Type;
        if (type.IsEnum) return static (reader, ordinal) => reader.GetString(ordinal);
        if (ConverterOf(column, model) is not { } converter) return Plain(type);

        var read = Plain(Nullable.GetUnderlyingType(converter.ProviderClrType) ?? converter.ProviderClrType);
        var convert = converter.ConvertFromProvider;
        return (reader, ordinal) => convert(read(reader, ordinal));
    }

    /// <summary>The conversion that the model applies to a column; null when the database holds the value as it is.</summary>
    public static ValueConverter? ConverterOf(Expression column, IModel model) =>
        column is MemberExpression { Member: PropertyInfo property, Expression: { } owner }
            ? model.FindEntityType(owner.Type)?.FindProperty(property.Name)?.GetTypeMapping().Converter
            : null;

    private static Func<DbDataReader, int, object?> Plain(Type type)
    {
        if (type == typeof(string)) return static (reader, ordinal) => reader.GetString(ordinal);
        if (type == typeof(int)) return static (reader, ordinal) => reader.GetInt32(ordinal);
        if (type == typeof(long)) return static (reader, ordinal) => reader.GetInt64(ordinal);
        if (type == typeof(double)) return static (reader, ordinal) => reader.GetDouble(ordinal);
        if (type == typeof(bool)) return static (reader, ordinal) => reader.GetBoolean(ordinal);
        if (type == typeof(DateTimeOffset)) return static (reader, ordinal) => reader.GetFieldValue<DateTimeOffset>(ordinal);
        throw new NotSupportedException($"A column of type {type} can't be read.");
    }
}
