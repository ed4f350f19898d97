using Microsoft.EntityFrameworkCore;
using Transverse.Infrastructure.Persistence;

namespace Transverse.Infrastructure.Providers;

/// <summary>
/// Makes a context for each use. Whoever writes takes these: a transaction that the database broke off stays with its context, and must not come
/// back to the next user out of a pool.
/// </summary>
internal sealed class UnpooledContextFactory<TContext>(DbContextOptions<TContext> options) : IDbContextFactory<TransverseContext>
    where TContext : TransverseContext
{
    public TransverseContext CreateDbContext() => (TransverseContext)Activator.CreateInstance(typeof(TContext), options)!;
}
