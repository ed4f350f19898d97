using Microsoft.EntityFrameworkCore;
using Transverse.Domain.Themes;
using Transverse.Infrastructure.Tests.Databases;

namespace Transverse.Infrastructure.Tests.Providers;

public sealed class SqliteConcurrencyTests(LoadedSample loaded) : IClassFixture<LoadedSample>
{
    [Fact]
    public async Task Readers_see_the_old_rows_at_once_while_another_connection_writes()
    {
        await using var writer = loaded.Database.Open();
        await using var reader = loaded.Database.Open();
        reader.Database.SetCommandTimeout(1);
        await using var transaction = await writer.Database.BeginTransactionAsync();
        writer.Add(new Theme { Id = 9, Code = "sport", Name = "Sport", Position = 4 });
        await writer.SaveChangesAsync();

        Assert.Equal(3, await reader.Themes.CountAsync());
    }
}
