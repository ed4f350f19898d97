using Transverse.GraphQL.Language;

namespace Transverse.GraphQL.Execution;

/// <summary>
/// Executes a plan breadth first (Spec 6.3): each field is resolved for all parents of a level at once, and all objects
/// that it brings form the levels below. A batch resolver therefore runs once per level, however many rows there are.
/// </summary>
internal sealed class Executor
{
    private readonly RequestContext _request;
    private readonly Queue<Level> _levels = new();
    private bool _failed;

    private Executor(RequestContext request) => _request = request;

    /// <summary>Executes the request's plan; completes synchronously when all its resolvers do.</summary>
    /// <param name="request">The request.</param>
    /// <param name="root">The parent of the root fields.</param>
    /// <exception cref="OperationCanceledException">The request's token fired.</exception>
    public static async ValueTask<ExecutionResult> ExecuteAsync(RequestContext request, object root)
    {
        var executor = new Executor(request);
        var level = new Level(request.Plan.Root);
        var data = level.Add(root);
        await executor.ExecuteRootAsync(level);
        if (!executor._failed) return new ExecutionResult { Executed = true, Data = data, Extensions = request.AddedExtensions };

        // A resolver that was cut off may have failed in its own way: what counts is that the request was stopped.
        request.Cancellation.ThrowIfCancellationRequested();
        var (settled, errors) = NullPropagation.Settle(data);
        return new ExecutionResult { Executed = true, Data = settled, Errors = errors, Extensions = request.AddedExtensions };
    }

    /// <summary>The root fields of a mutation run one after the other, each with everything below it (Spec 6.2.2).</summary>
    private async ValueTask ExecuteRootAsync(Level root)
    {
        var serially = _request.Plan.Operation.Operation == OperationKind.Mutation;
        var fields = root.Selection.Fields;
        for (var i = 0; i < fields.Count; i++)
        {
            await ExecuteFieldAsync(root, fields[i]);
            if (serially) await ExecuteLevelsAsync();
        }

        await ExecuteLevelsAsync();
    }

    private async ValueTask ExecuteLevelsAsync()
    {
        while (_levels.TryDequeue(out var level))
        {
            var fields = level.Selection.Fields;
            for (var i = 0; i < fields.Count; i++) await ExecuteFieldAsync(level, fields[i]);
        }
    }

    private async ValueTask ExecuteFieldAsync(Level level, PlannedField field)
    {
        _request.Cancellation.ThrowIfCancellationRequested();
        var completion = new CompleteValue(field, level);
        try
        {
            var context = new FieldContext(field, _request.ArgumentsOf(field), _request);
            if (field.Resolver is BatchResolver batch) await ResolveAllAsync(batch, level, context, completion);
            else ResolveEach((field.Resolver as PureResolver)?.Resolve ?? ResolveMember, level, context, completion);
        }
        catch (Exception exception)
        {
            completion.FailAll(ExecutionErrors.From(exception));
        }

        _failed |= completion.Failed;
        foreach (var below in completion.Levels)
        {
            if (below is not null) _levels.Enqueue(below);
        }
    }

    private static async ValueTask ResolveAllAsync(BatchResolver batch, Level level, FieldContext context, CompleteValue completion)
    {
        var values = await batch.Resolve(level.Values, context);
        if (values.Count != level.Values.Count)
        {
            throw new InvalidOperationException(
                $"The batch resolver of {context.Field.Coordinate} gave {values.Count} values for {level.Values.Count} parents.");
        }

        for (var i = 0; i < values.Count; i++) completion.Complete(i, values[i]);
    }

    private static void ResolveEach(
        Func<object, FieldContext, object?> resolve, Level level, FieldContext context, CompleteValue completion)
    {
        for (var i = 0; i < level.Values.Count; i++)
        {
            object? value;
            try
            {
                value = resolve(level.Values[i], context);
            }
            catch (Exception exception)
            {
                value = ExecutionErrors.From(exception);
            }

            completion.Complete(i, value);
        }
    }

    /// <summary>Without a resolver, the parent is a dictionary that has a member of the field's name.</summary>
    private static object? ResolveMember(object parent, FieldContext context) =>
        parent is IReadOnlyDictionary<string, object?> members
            ? members.GetValueOrDefault(context.Field.Definition.Name)
            : throw new InvalidOperationException($"{context.Field.Coordinate} has no resolver, and its parent is no dictionary.");
}
