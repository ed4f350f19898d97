using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Migrations;
using Transverse.Infrastructure.Persistence;
using Transverse.Infrastructure.Providers.Sqlite;
using Transverse.Infrastructure.Providers.SqlServer;

namespace Transverse.Infrastructure.Tests.Providers;

public sealed class MigrationTests
{
    public static TheoryData<string> Providers => ["Sqlite", "SqlServer"];

    [Theory]
    [MemberData(nameof(Providers))]
    public void There_is_one_migration(string provider)
    {
        using var context = Create(provider);

        Assert.Equal("Initial", Assert.Single(context.Database.GetMigrations())[15..]);
    }

    /// <summary>
    /// When it fails, delete Infrastructure/Providers/*/Migrations and make both again:
    /// DOTNET_ROLL_FORWARD=Major dotnet ef migrations add Initial --project Infrastructure --context SqliteContext --output-dir Providers/Sqlite/Migrations
    /// </summary>
    [Theory]
    [MemberData(nameof(Providers))]
    public void The_migration_makes_the_tables_of_the_model(string provider)
    {
        using var context = Create(provider);
        var snapshot = context.GetService<IMigrationsAssembly>().ModelSnapshot!.Model;
        var migrated = context.GetService<IModelRuntimeInitializer>().Initialize(((IMutableModel)snapshot).FinalizeModel(), designTime: true, null);

        var differences = context.GetService<IMigrationsModelDiffer>()
            .GetDifferences(migrated.GetRelationalModel(), context.GetService<IDesignTimeModel>().Model.GetRelationalModel());

        Assert.Empty(differences);
    }

    private static TransverseContext Create(string provider) =>
        provider == "Sqlite" ? new SqliteDesignTime().CreateDbContext([]) : new SqlServerDesignTime().CreateDbContext([]);
}
