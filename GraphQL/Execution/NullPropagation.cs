using Transverse.GraphQL.Errors;
using Transverse.GraphQL.TypeSystem;

namespace Transverse.GraphQL.Execution;

/// <summary>
/// Settles a finished tree that holds errors, depth first (Spec 6.4.4): each becomes a null that goes up to the nearest
/// position whose type allows it, and an entry of <c>errors</c> with its path. What stands beside a null on its way up,
/// and was not visited yet, counts as cancelled and reports nothing.
/// </summary>
internal sealed class NullPropagation
{
    private readonly List<object> _path = [];
    private readonly List<GraphQLError> _errors = [];

    /// <summary>Settles the whole response; the data are null when a null went up to the root.</summary>
    public static (ResultObject? Data, IReadOnlyList<GraphQLError> Errors) Settle(ResultObject root)
    {
        var propagation = new NullPropagation();
        return (propagation.SettleObject(root) ? root : null, propagation._errors);
    }

    /// <summary>Settles the fields in order; false when one of them must be null and may not.</summary>
    private bool SettleObject(ResultObject result)
    {
        foreach (var field in result.Selection.Fields)
        {
            _path.Add(field.ResponseName);
            var settled = Settle(field, field.Definition.Type, ref result.Values[field.Index]);
            _path.RemoveAt(_path.Count - 1);
            if (!settled) return false;
        }

        return true;
    }

    private bool SettleList(PlannedField field, GraphType itemType, object?[] items)
    {
        for (var i = 0; i < items.Length; i++)
        {
            _path.Add(i);
            var settled = Settle(field, itemType, ref items[i]);
            _path.RemoveAt(_path.Count - 1);
            if (!settled) return false;
        }

        return true;
    }

    /// <summary>Settles one position; false when it must be null and its type does not allow it.</summary>
    private bool Settle(PlannedField field, GraphType type, ref object? value)
    {
        var settled = value switch
        {
            GraphQLError error => Report(field, error),
            ResultObject result => SettleObject(result),
            object?[] items when type.Nullable is ListType list => SettleList(field, list.OfType, items),
            _ => true,
        };
        if (settled) return true;
        value = null;
        return type is not NonNullType;
    }

    private bool Report(PlannedField field, GraphQLError error)
    {
        var location = field.Nodes[0].Location;
        _errors.Add(new GraphQLError(error.Message)
        {
            Locations = error.Locations.Count > 0 ? error.Locations : [new SourceLocation(location.Line, location.Column)],
            Path = [.. _path],
            Extensions = error.Extensions,
            Exception = error.Exception,
        });
        return false;
    }
}
