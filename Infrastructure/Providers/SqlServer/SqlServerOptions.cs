using Microsoft.EntityFrameworkCore;

namespace Transverse.Infrastructure.Providers.SqlServer;

internal static class SqlServerOptions
{
    /// <summary>Works in the project's own schema of the database that the connection string names.</summary>
    public static DbContextOptionsBuilder UseSqlServerSchema(this DbContextOptionsBuilder options, string connectionString) =>
        options
            .UseSqlServer(connectionString, server => server.MigrationsHistoryTable("Migrations", SqlServerContext.Schema))
            .UseQueryTrackingBehavior(QueryTrackingBehavior.NoTracking);
}
