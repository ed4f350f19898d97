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
        var completion = new CompleteValue(field);
        try
        {
            var context = new FieldContext(field, _request.ArgumentsOf(field), _request);
            switch (field.Resolver)
            {
                case BatchResolver batch:
                    Complete(level, field, completion, await batch.Resolve(level.Values, context));
                    break;
                case PureResolver pure:
                    Resolve(level, field, completion, context, pure.Resolve);
                    break;
                default:
                    Resolve(level, field, completion, context, ResolveMember);
                    break;
            }
        }
        catch (Exception exception) when (!IsCancellation(exception))
        {
            var error = completion.Fail(ExecutionErrors.From(exception));
            foreach (var result in level.Results) result.Values[field.Index] = error;
        }

        _failed |= completion.Failed;
        foreach (var below in completion.Levels)
        {
            if (below is not null) _levels.Enqueue(below);
        }
    }

    private void Resolve(
        Level level, PlannedField field, CompleteValue completion, FieldContext context, Func<object, FieldContext, object?> resolve)
    {
        for (var i = 0; i < level.Values.Count; i++)
        {
            object? value;
            try
            {
                value = resolve(level.Values[i], context);
            }
            catch (Exception exception) when (!IsCancellation(exception))
            {
                value = ExecutionErrors.From(exception);
            }

            level.Results[i].Values[field.Index] = completion.Complete(value);
        }
    }

    private static void Complete(Level level, PlannedField field, CompleteValue completion, IReadOnlyList<object?> values)
    {
        if (values.Count != level.Values.Count)
        {
            throw new InvalidOperationException(
                $"The batch resolver of {field.Parent}.{field.Definition.Name} gave {values.Count} values for {level.Values.Count} parents.");
        }

        for (var i = 0; i < values.Count; i++) level.Results[i].Values[field.Index] = completion.Complete(values[i]);
    }

    /// <summary>Without a resolver, the parent is a dictionary that has a member of the field's name.</summary>
    private static object? ResolveMember(object parent, FieldContext context) =>
        parent is IReadOnlyDictionary<string, object?> members
            ? members.GetValueOrDefault(context.Field.Definition.Name)
            : throw new InvalidOperationException($"{context.Field.Parent}.{context.Field.Definition.Name} has no resolver, and its parent is no dictionary.");

    private bool IsCancellation(Exception exception) =>
        exception is OperationCanceledException && _request.Cancellation.IsCancellationRequested;
}
