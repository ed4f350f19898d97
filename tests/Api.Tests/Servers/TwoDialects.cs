using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Transverse.Api.Groups;
using Transverse.Api.Queries;
using Transverse.GraphQL.Execution;
using Transverse.Infrastructure.Persistence;
using Transverse.Infrastructure.Providers;

namespace Transverse.Api.Tests.Servers;

/// <summary>
/// Translates each query for the server's database and for the other one, which needs no server for that: so that a test that ran on one database
/// shows the SQL of both.
/// </summary>
internal sealed class TwoDialects : QueryCache
{
    private readonly IDbContextFactory<TransverseContext> _other;
    private readonly ConcurrentDictionary<string, string> _inOther = new();

    /// <summary>Translates for another provider besides the server's.</summary>
    public TwoDialects(string otherProvider)
    {
        var configuration = new ConfigurationManager { ["Database:Provider"] = otherProvider, ["Database:ConnectionString"] = "Data Source=nowhere" };
        _other = new ServiceCollection().AddTransverseDatabase(configuration).BuildServiceProvider().GetRequiredService<IDbContextFactory<TransverseContext>>();
    }

    public override TQuery GetOrAdd<TQuery>(PlannedField field, string shape, TransverseContext context, Func<TransverseContext, TQuery> translate) =>
        base.GetOrAdd(field, shape, context, own =>
        {
            var query = translate(own);
            using var other = _other.CreateDbContext();
            _inOther[TextOf(query)] = TextOf(translate(other));
            return query;
        });

    /// <summary>The SQL of a command that ran, for the other provider.</summary>
    public string InOther(string command) => _inOther[command];

    private static string TextOf(object query) => query switch
    {
        CollectionQuery collection => collection.Text,
        CountQuery count => count.Text,
        GroupQuery groups => groups.Text,
        _ => ((CompiledQuery)query).Text,
    };
}
