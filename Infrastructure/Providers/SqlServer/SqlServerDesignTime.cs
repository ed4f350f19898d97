using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace Transverse.Infrastructure.Providers.SqlServer;

/// <summary>Lets dotnet-ef write the migrations without a host or a database.</summary>
internal sealed class SqlServerDesignTime : IDesignTimeDbContextFactory<SqlServerContext>
{
    public SqlServerContext CreateDbContext(string[] args)
    {
        var options = new DbContextOptionsBuilder<SqlServerContext>();
        options.UseSqlServerSchema("Server=localhost");
        return new SqlServerContext(options.Options);
    }
}
