using Transverse.GraphQL.TypeSystem;

namespace Transverse.GraphQL.Execution;

/// <summary>What one execution shares between its resolvers.</summary>
public sealed class RequestContext(
    Schema schema,
    OperationPlan plan,
    IReadOnlyDictionary<string, object?> variables,
    IServiceProvider services,
    CancellationToken cancellation)
{
    private readonly Dictionary<PlannedField, ArgumentValues> _arguments = [];
    private Dictionary<string, object?>? _extensions;

    /// <summary>The schema.</summary>
    public Schema Schema { get; } = schema;

    /// <summary>The operation's plan.</summary>
    public OperationPlan Plan { get; } = plan;

    /// <summary>The coerced variables; absent ones are not in it.</summary>
    public IReadOnlyDictionary<string, object?> Variables { get; } = variables;

    /// <summary>The request's services.</summary>
    public IServiceProvider Services { get; } = services;

    /// <summary>Fires when the client left or the time is up.</summary>
    public CancellationToken Cancellation { get; } = cancellation;

    /// <summary>Members that resolvers add to the response's <c>extensions</c>.</summary>
    public IDictionary<string, object?> Extensions => _extensions ??= [];

    /// <summary>The coerced arguments of a planned field, also for a resolver that looks ahead; made once per request.</summary>
    /// <exception cref="Errors.GraphQLException">An argument can't take the value that a variable gives it.</exception>
    public ArgumentValues ArgumentsOf(PlannedField field)
    {
        if (field.ConstantArguments is { } constant) return constant;
        if (_arguments.TryGetValue(field, out var known)) return known;
        return _arguments[field] = CoerceArgumentValues.Of(field.Definition, field.Nodes[0], Variables);
    }

    /// <summary>The coerced arguments, or none where a variable gives one a value that it can't take: execution will say so.</summary>
    internal ArgumentValues ValidArgumentsOf(PlannedField field)
    {
        try
        {
            return ArgumentsOf(field);
        }
        catch (Errors.GraphQLException)
        {
            return ArgumentValues.None;
        }
    }

    internal IReadOnlyDictionary<string, object?> AddedExtensions => _extensions ?? ExecutionResult.NoExtensions;
}
