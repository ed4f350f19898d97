using Microsoft.EntityFrameworkCore;
using Transverse.Infrastructure.Persistence;

namespace Transverse.Infrastructure.Providers;

/// <summary>Hands out the chosen provider's pooled contexts as <see cref="TransverseContext"/>.</summary>
internal sealed class ContextFactory<TContext>(IDbContextFactory<TContext> pool) : IDbContextFactory<TransverseContext>
    where TContext : TransverseContext
{
    public TransverseContext CreateDbContext() => pool.CreateDbContext();
}
