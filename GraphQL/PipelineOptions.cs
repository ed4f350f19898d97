using Transverse.GraphQL.Execution.Cost;
using Transverse.GraphQL.Language;
using Transverse.GraphQL.Validation;

namespace Transverse.GraphQL;

/// <summary>What a <see cref="GraphQLPipeline"/> allows and how much it remembers.</summary>
public sealed record PipelineOptions
{
    /// <summary>How much of a document the parser reads.</summary>
    public ParserOptions Parser { get; init; } = ParserOptions.Default;

    /// <summary>How much a document may ask.</summary>
    public ValidationOptions Validation { get; init; } = ValidationOptions.Default;

    /// <summary>How many documents are remembered, valid or not.</summary>
    public int CachedDocuments { get; init; } = 256;

    /// <summary>How many plans are remembered for one operation: one for each way its conditions turn out.</summary>
    public int CachedPlansPerOperation { get; init; } = 16;

    /// <summary>How long an execution may take; <see cref="System.Threading.Timeout.InfiniteTimeSpan"/> for no limit.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>How expensive an operation may be.</summary>
    public CostLimits Cost { get; init; } = new();
}
