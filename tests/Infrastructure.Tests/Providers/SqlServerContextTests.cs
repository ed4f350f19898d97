using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Transverse.Domain.Actors;
using Transverse.Infrastructure.Providers.SqlServer;

namespace Transverse.Infrastructure.Tests.Providers;

/// <summary>What can be said of SQL Server without one.</summary>
public sealed class SqlServerContextTests : IDisposable
{
    private readonly SqlServerContext _context = new SqlServerDesignTime().CreateDbContext([]);

    [Fact]
    public void Every_text_compares_by_code_point_as_in_SQLite()
    {
        var texts = _context.GetService<IDesignTimeModel>().Model.GetEntityTypes().SelectMany(entity => entity.GetProperties())
            .Where(property => property.GetRelationalTypeMapping().StoreType.StartsWith("nvarchar", StringComparison.Ordinal)).ToList();

        Assert.NotEmpty(texts);
        Assert.All(texts, text => Assert.Equal("Latin1_General_100_BIN2", text.GetCollation()));
    }

    [Fact]
    public void Every_table_is_in_the_schema_of_the_project() =>
        Assert.All(
            _context.Model.GetEntityTypes().Where(entity => entity.GetTableName() is not null), entity => Assert.Equal("transverse", entity.GetSchema()));

    [Fact]
    public void Keys_are_one_parameter() =>
        Assert.Equal(
            """
            DECLARE p0 nvarchar(4000) = N'[1,2]';

            SELECT [a].[Slug]
            FROM (
                SELECT CAST([value] AS int) AS [Value] FROM OPENJSON(@p0)
            ) AS [t]
            INNER JOIN [transverse].[Actors] AS [a] ON [t].[Value] = [a].[Id]
            """,
            _context.KeysFrom("[1,2]").Join(_context.Actors, key => key.Value, actor => actor.Id, (key, actor) => actor.Slug).ToQueryString(),
            ignoreLineEndingDifferences: true);

    [Fact]
    public void Enums_are_compared_by_name() =>
        Assert.EndsWith(
            "WHERE [a].[Kind] = N'PUBLIC_BODY'",
            _context.Actors.Where(actor => actor.Kind == ActorKind.PublicBody).ToQueryString(),
            StringComparison.Ordinal);

    public void Dispose() => _context.Dispose();
}
