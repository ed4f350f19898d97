using System.Globalization;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Transverse.Domain.Documents;
using Transverse.Domain.Text;
using Transverse.Infrastructure.Persistence;

namespace Transverse.Infrastructure.Tests.Databases;

/// <summary>All rows of all tables as text, but for the row that says when they were loaded.</summary>
public static class DatabaseDump
{
    public static string Of(TransverseContext context)
    {
        var dump = new StringBuilder();
        foreach (var entity in context.Model.GetEntityTypes().Where(entity => entity.GetTableName() is not null).OrderBy(entity => entity.GetTableName()))
        {
            if (entity.ClrType != typeof(DatasetInfo)) Append(dump, context, entity);
        }

        return dump.ToString();
    }

    private static void Append(StringBuilder dump, TransverseContext context, IEntityType entity)
    {
        var properties = entity.GetProperties().ToList();
        var set = (IQueryable<object>)typeof(DbContext).GetMethod(nameof(DbContext.Set), [])!.MakeGenericMethod(entity.ClrType).Invoke(context, null)!;
        dump.Append(CultureInfo.InvariantCulture, $"# {entity.GetTableName()}: {string.Join(" | ", properties.Select(property => property.Name))}\n");
        var keys = entity.FindPrimaryKey()?.Properties ?? properties;
        var rows = set.AsEnumerable()
            .OrderBy(row => keys[0].GetGetter().GetClrValue(row)).ThenBy(row => keys[^1].GetGetter().GetClrValue(row))
            .ThenBy(Line, StringComparer.Ordinal).Select(Line);
        dump.AppendJoin('\n', rows).Append("\n\n");

        string Line(object row) => string.Join(" | ", properties.Select(property => Text(property.GetGetter().GetClrValue(row))));
    }

    private static string Text(object? value) => value switch
    {
        null => "-",
        Enum name => EnumName.Of(name),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };
}
