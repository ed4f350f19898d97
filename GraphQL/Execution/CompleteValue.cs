using System.Collections;
using Transverse.GraphQL.Errors;
using Transverse.GraphQL.TypeSystem;

namespace Transverse.GraphQL.Execution;

/// <summary>
/// Turns the values of one field, over all parents, into results, and gathers the objects among them into the levels
/// below (Spec 6.4.3). An error takes the place of the value that it concerns; <see cref="NullPropagation"/> settles it later.
/// </summary>
internal sealed class CompleteValue(PlannedField field, Level level)
{
    private readonly Level?[] _levels = field.Selections.Count == 0 ? [] : new Level?[field.Selections.Count];

    /// <summary>The levels below the field; null for a type that no value had.</summary>
    public ReadOnlySpan<Level?> Levels => _levels;

    /// <summary>Whether an error stands somewhere.</summary>
    public bool Failed { get; private set; }

    /// <summary>Completes the value of one parent and adds it to that parent's result.</summary>
    public void Complete(int parent, object? value) => level.Results[parent].Values[field.Index] = Complete(field.Definition.Type, value);

    /// <summary>Fails the field of every parent.</summary>
    public void FailAll(GraphQLError error)
    {
        foreach (var result in level.Results) result.Values[field.Index] = Fail(error);
    }

    private object? Complete(GraphType type, object? value)
    {
        if (value is GraphQLError error) return Fail(error);
        if (type is NonNullType nonNull) return Complete(nonNull.OfType, value) ?? Fail(ExecutionErrors.NullInNonNull(field));
        if (value is null) return null;
        try
        {
            return type switch
            {
                LeafType leaf => leaf.CoerceResult(value),
                ListType list => CompleteList(list.OfType, value),
                _ => CompleteObject(type, value),
            };
        }
        catch (CoercionException exception)
        {
            return Fail(ExecutionErrors.InvalidLeaf(field, exception));
        }
        catch (Exception exception)
        {
            return Fail(ExecutionErrors.From(exception));
        }
    }

    private object? CompleteList(GraphType itemType, object value)
    {
        switch (value)
        {
            case IReadOnlyList<object?> items:
                var completed = new object?[items.Count];
                for (var i = 0; i < completed.Length; i++) completed[i] = Complete(itemType, items[i]);
                return completed;
            case IEnumerable items and not string and not IReadOnlyDictionary<string, object?>:
                return items.Cast<object?>().Select(item => Complete(itemType, item)).ToArray();
            default:
                return Fail(ExecutionErrors.NotAList(field));
        }
    }

    private object CompleteObject(GraphType type, object value)
    {
        if (type is not IAbstractType abstractType) return Below(0).Add(value);
        var name = ResolveAbstractType(abstractType, value);
        for (var i = 0; i < _levels.Length; i++)
        {
            if (field.Selections[i].Type.Name == name) return Below(i).Add(value);
        }

        return Fail(ExecutionErrors.UnknownObjectType(field));
    }

    /// <summary>Spec 6.4.3, ResolveAbstractType; a dictionary says its type itself unless the schema says otherwise.</summary>
    private static string? ResolveAbstractType(IAbstractType type, object value) => type.ResolveType is { } resolve
        ? resolve(value)
        : (value as IReadOnlyDictionary<string, object?>)?.GetValueOrDefault("__typename") as string;

    private GraphQLError Fail(GraphQLError error)
    {
        Failed = true;
        return error;
    }

    private Level Below(int index) => _levels[index] ??= new Level(field.Selections[index]);
}
