using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace Transverse.Infrastructure.Providers.Sqlite;

/// <summary>Lets dotnet-ef write the migrations without a host or a database.</summary>
internal sealed class SqliteDesignTime : IDesignTimeDbContextFactory<SqliteContext>
{
    public SqliteContext CreateDbContext(string[] args)
    {
        var options = new DbContextOptionsBuilder<SqliteContext>();
        options.UseSqliteFile("Data Source=:memory:");
        return new SqliteContext(options.Options);
    }
}
