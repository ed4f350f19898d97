using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Transverse.Infrastructure.Dataset;
using Transverse.Infrastructure.Persistence;
using Transverse.Infrastructure.Providers;

namespace Transverse.Infrastructure.Tests.Providers;

public sealed class DatabaseRegistrationTests
{
    [Fact]
    public void By_default_the_database_is_an_SQLite_file_beside_the_application()
    {
        using var services = new ServiceCollection().AddTransverseDatabase(new ConfigurationManager()).BuildServiceProvider();
        using var scope = services.CreateScope();

        var context = scope.ServiceProvider.GetRequiredService<TransverseContext>();

        Assert.Equal($"Data Source={Path.Combine(AppContext.BaseDirectory, "transverse.db")}", context.Database.GetConnectionString());
        Assert.Equal(QueryTrackingBehavior.NoTracking, context.ChangeTracker.QueryTrackingBehavior);
        Assert.Same(DatasetFolder.Delivered, services.GetRequiredService<DatasetFolder>());
        Assert.NotNull(services.GetRequiredService<DatasetLoader>());
    }

    [Fact]
    public void SQL_Server_takes_the_connection_string()
    {
        var configuration = new ConfigurationManager
        {
            ["Database:Provider"] = "SqlServer",
            ["Database:ConnectionString"] = "Server=example;Database=exists",
            ["Dataset:Path"] = "/somewhere",
        };
        using var services = new ServiceCollection().AddTransverseDatabase(configuration).BuildServiceProvider();
        using var context = services.GetRequiredService<IDbContextFactory<TransverseContext>>().CreateDbContext();

        Assert.Equal("Server=example;Database=exists", context.Database.GetConnectionString());
        Assert.Equal("/somewhere", services.GetRequiredService<DatasetFolder>().Path);
    }

    [Theory]
    [InlineData("SqlServer", "Database:Provider is SqlServer, but Database:ConnectionString is missing: set it to the database to work in.")]
    [InlineData("Oracle", "Database:Provider is \"Oracle\": set it to Sqlite or SqlServer.")]
    public void Other_configurations_are_refused(string provider, string message)
    {
        var configuration = new ConfigurationManager { ["Database:Provider"] = provider };

        Assert.Equal(message, Assert.Throws<InvalidOperationException>(() => new ServiceCollection().AddTransverseDatabase(configuration)).Message);
    }
}
