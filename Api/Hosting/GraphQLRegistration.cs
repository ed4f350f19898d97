using Transverse.Api.Exports;
using Transverse.Api.Http;
using Transverse.Api.Operations;
using Transverse.Api.Queries;
using Transverse.Api.Schema;
using Transverse.Api.Schema.Dataset;
using Transverse.Api.Search;
using Transverse.GraphQL;
using Transverse.GraphQL.Execution.Cost;
using Transverse.GraphQL.Language;
using Transverse.GraphQL.Validation;

namespace Transverse.Api.Hosting;

/// <summary>Registers the schema and the pipeline with the published limits.</summary>
internal static class GraphQLRegistration
{
    public static IServiceCollection AddGraphQL(this IServiceCollection services, IConfiguration configuration) => services
        .AddSingleton(_ => TransverseSchema.Create())
        .AddSingleton(provider => new GraphQLPipeline(provider.GetRequiredService<GraphQL.TypeSystem.Schema>(), Limits))
        .AddSingleton<DatasetVersion>()
        .AddSingleton<SchemaDownload>()
        .AddSingleton<GraphQLHandler>()
        .AddSingleton(provider => new StoredOperations(
            OperationFiles.Read(provider.GetRequiredService<IWebHostEnvironment>().WebRootFileProvider, configuration["Operations:Path"]),
            storedOnly: configuration.GetValue<bool>("Operations:StoredOnly")))
        .AddSingleton(provider => new AnswerCache(
            provider.GetRequiredService<GraphQL.TypeSystem.Schema>(), provider.GetRequiredService<DatasetVersion>(),
            capacity: 1_000_000L * configuration.GetValue<int>("Answers:CachedMegabytes")))
        .AddSingleton<QueryCache>()
        .AddScoped<QueryCount>()
        .AddSingleton<SearchVocabulary>()
        .AddSingleton<DatasetComparisons>()
        .AddSingleton<ExportReader>()
        .AddScoped<PageLimit>()
        .AddScoped<QuerySession>();

    /// <summary>The limits of the public API: docs/limits.md publishes them, and each error names the one that it is about.</summary>
    internal static PipelineOptions Limits { get; } = new()
    {
        Parser = new ParserOptions { MaxTokens = 4_000, MaxDepth = 64, MaxDirectivesPerLocation = 4, MaxFields = 2_048 },
        Validation = new ValidationOptions { MaxDepth = 12, MaxAliases = 50, MaxRootFields = 30, MaxDirectives = 50 },
        Cost = new CostLimits { MaxFieldCost = 5_000, MaxTypeCost = 5_000 },
        Timeout = TimeSpan.FromSeconds(10),
    };
}
