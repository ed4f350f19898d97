using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Transverse.Infrastructure.Dataset;
using Transverse.Infrastructure.Dataset.Sources;
using Transverse.Infrastructure.Import;
using Transverse.Infrastructure.Persistence;
using Transverse.Infrastructure.Providers.Sqlite;
using Transverse.Infrastructure.Providers.SqlServer;
using Transverse.Infrastructure.Store;

namespace Transverse.Infrastructure.Providers;

/// <summary>Registers the database that the configuration names.</summary>
public static class DatabaseRegistration
{
    /// <summary>
    /// Registers pooled contexts: <see cref="IDbContextFactory{TContext}"/> of <see cref="TransverseContext"/>, and <see
    /// cref="TransverseContext"/> itself once per scope. <c>Database:Provider</c> is Sqlite (default) or SqlServer;
    /// <c>Database:ConnectionString</c> is by default the file transverse.db beside the application, and must be given for SQL Server.
    /// <see cref="DatasetLoader"/> fills it from <c>Dataset:Path</c>, by default the dataset that is delivered with the application;
    /// imported files and versions are kept at <c>Store:Path</c>, by default a folder beside the database file, transverse.store for transverse.db;
    /// <c>Sources:Path</c>, where it is set, names the texts of the documents.
    /// </summary>
    /// <param name="services">The services of the application.</param>
    /// <param name="configuration">The configuration of the application.</param>
    /// <exception cref="InvalidOperationException">The provider is unknown, or SQL Server has no connection string.</exception>
    public static IServiceCollection AddTransverseDatabase(this IServiceCollection services, IConfiguration configuration)
    {
        services
            .AddSingleton(configuration["Dataset:Path"] is { } path ? new DatasetFolder(path) : DatasetFolder.Delivered)
            .AddSingleton(new DataStore(configuration["Store:Path"] ?? DefaultStore(configuration)))
            .AddSingleton<GrantImport>()
            .AddSingleton<ImportMatches>()
            .AddSingleton<DatasetHistory>()
            .AddSingleton<VersionExport>();
        if (configuration["Sources:Path"] is { } sources) services.AddSingleton(new SourceFolder(sources));
        var connectionString = configuration["Database:ConnectionString"];
        return configuration["Database:Provider"] switch
        {
            null or "Sqlite" => services.AddContexts<SqliteContext>(options => options.UseSqliteFile(connectionString ?? DefaultFile)),
            "SqlServer" when connectionString is null => throw new InvalidOperationException(
                "Database:Provider is SqlServer, but Database:ConnectionString is missing: set it to the database to work in."),
            "SqlServer" => services.AddContexts<SqlServerContext>(options => options.UseSqlServerSchema(connectionString)),
            var unknown => throw new InvalidOperationException($"Database:Provider is \"{unknown}\": set it to Sqlite or SqlServer."),
        };
    }

    private static string DefaultFile => $"Data Source={Path.Combine(AppContext.BaseDirectory, "transverse.db")}";

    // Beside the database file, so that two databases never share a store by accident.
    private static string DefaultStore(IConfiguration configuration)
    {
        var connectionString = configuration["Database:Provider"] is null or "Sqlite" ? configuration["Database:ConnectionString"] ?? DefaultFile : DefaultFile;
        return Path.ChangeExtension(Path.GetFullPath(new SqliteConnectionStringBuilder(connectionString).DataSource), ".store");
    }

    private static IServiceCollection AddContexts<TContext>(this IServiceCollection services, Action<DbContextOptionsBuilder> configure)
        where TContext : TransverseContext =>
        services
            .AddPooledDbContextFactory<TContext>(configure)
            .AddSingleton<IDbContextFactory<TransverseContext>, ContextFactory<TContext>>()
            .AddSingleton(provider => new DatasetLoader(
                new UnpooledContextFactory<TContext>(provider.GetRequiredService<DbContextOptions<TContext>>()),
                provider.GetRequiredService<DatasetFolder>(), provider.GetRequiredService<DataStore>()))
            .AddScoped(provider => provider.GetRequiredService<IDbContextFactory<TransverseContext>>().CreateDbContext());
}
