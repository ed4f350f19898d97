using Transverse.GraphQL.Errors;
using Transverse.GraphQL.Execution;
using Transverse.GraphQL.Execution.Cost;
using Transverse.GraphQL.Language;
using Transverse.GraphQL.TypeSystem;
using Transverse.GraphQL.Validation;

namespace Transverse.GraphQL;

/// <summary>
/// The whole way of a request: parse and validate its document, pick the operation, coerce the variables, plan,
/// weigh the cost, execute.
/// What does not depend on the request alone is remembered: documents by their bytes, plans by operation and conditions.
/// One pipeline serves a schema for the life of the server, from any thread.
/// </summary>
public sealed class GraphQLPipeline(Schema schema, PipelineOptions options)
{
    private static readonly Dictionary<string, object?> Root = [];
    private readonly CostWeights _weights = new(schema);
    private readonly BoundedCache<ReadOnlyMemory<byte>, PreparedDocument> _documents = new(options.CachedDocuments, new DocumentBytes());

    /// <summary>Answers one request. All that a client can do wrong comes back as errors; an exception is a fault of the server.</summary>
    /// <param name="request">The request.</param>
    /// <param name="services">What resolvers may ask for.</param>
    /// <param name="cancellation">Fires when the client left.</param>
    public async ValueTask<ExecutionResult> ExecuteAsync(
        GraphQLRequest request, IServiceProvider services, CancellationToken cancellation = default)
    {
        var document = Prepare(request.Document);
        if (document.Errors.Count > 0) return ExecutionResult.Refused(document.Errors);
        try
        {
            var operation = document.GetOperation(request.OperationName);
            Allow(operation.Definition, request);
            var variables = CoerceVariableValues.Of(schema, operation.Definition, request.Variables);
            var plan = operation.Plan(schema, _weights, variables);
            return await ExecuteAsync(plan, variables, request.Cost, services, cancellation);
        }
        catch (GraphQLException refusal)
        {
            return ExecutionResult.Refused(refusal.Errors);
        }
    }

    private PreparedDocument Prepare(ReadOnlyMemory<byte> source)
    {
        if (_documents.TryGet(source, out var known)) return known;
        ReadOnlyMemory<byte> owned = source.ToArray();
        var prepared = ParseAndValidate(owned);
        _documents.Add(owned, prepared);
        return prepared;
    }

    private PreparedDocument ParseAndValidate(ReadOnlyMemory<byte> source)
    {
        try
        {
            var document = DocumentParser.Parse(source, options.Parser);
            var errors = SelectionDirectives.RefuseIncrementalDelivery(document);
            if (errors.Count == 0) errors = DocumentValidator.Validate(schema, document, options.Validation);
            return errors.Count > 0 ? PreparedDocument.Invalid(errors) : PreparedDocument.Valid(document, options.CachedPlansPerOperation);
        }
        catch (GraphQLException syntaxError)
        {
            return PreparedDocument.Invalid(syntaxError.Errors);
        }
    }

    private static void Allow(OperationDefinitionNode operation, GraphQLRequest request)
    {
        if (operation.Operation == OperationKind.Subscription)
            throw new GraphQLException("Subscriptions are not supported: send a query.", "SUBSCRIPTION_NOT_SUPPORTED");
        if (request.QueriesOnly && operation.Operation != OperationKind.Query)
            throw new GraphQLException("Only queries are allowed here.", "OPERATION_NOT_ALLOWED");
    }

    private async ValueTask<ExecutionResult> ExecuteAsync(
        PricedPlan plan, IReadOnlyDictionary<string, object?> variables, CostMode mode, IServiceProvider services, CancellationToken cancellation)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(options.Timeout);
        var context = new RequestContext(schema, plan.Plan, variables, services, limit.Token);
        var cost = plan.FixedCost ?? CostAnalyzer.Of(_weights, context);
        var result = await ExecuteAsync(context, cost, mode, cancellation);
        return result with { OperationName = plan.Plan.Operation.Name?.Value, Cost = cost };
    }

    private async ValueTask<ExecutionResult> ExecuteAsync(RequestContext context, OperationCost cost, CostMode mode, CancellationToken cancellation)
    {
        if (mode != CostMode.Enforce) context.Extensions.Add("operationCost", cost.ToExtension());
        if (options.Cost.Refuse(cost) is { } error) return ExecutionResult.NotExecuted([error], context.AddedExtensions);
        if (mode == CostMode.Validate) return ExecutionResult.NotExecuted([], context.AddedExtensions);
        try
        {
            return await Executor.ExecuteAsync(context, Root);
        }
        catch (OperationCanceledException) when (context.Cancellation.IsCancellationRequested)
        {
            return ExecutionResult.Stopped(cancellation.IsCancellationRequested
                ? ExecutionErrors.Cancelled()
                : ExecutionErrors.TimedOut(options.Timeout));
        }
    }
}
