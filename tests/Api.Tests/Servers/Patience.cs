using Microsoft.Extensions.DependencyInjection;
using Transverse.Api.Hosting;
using Transverse.GraphQL;

namespace Transverse.Api.Tests.Servers;

/// <summary>More time for each operation: what thousands of operations give is tested, not how long one takes on a busy machine.</summary>
internal static class Patience
{
    public static IServiceCollection AddPatience(this IServiceCollection services) => services.AddSingleton(provider => new GraphQLPipeline(
        provider.GetRequiredService<GraphQL.TypeSystem.Schema>(), GraphQLRegistration.Limits with { Timeout = TimeSpan.FromMinutes(5) }));
}
