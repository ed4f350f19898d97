using Transverse.GraphQL.Errors;
using Transverse.GraphQL.Language;
using Transverse.GraphQL.TypeSystem;

namespace Transverse.GraphQL.Execution;

/// <summary>From the arguments as written to the values that a resolver gets (Spec 6.4.1).</summary>
internal static class CoerceArgumentValues
{
    private static readonly Dictionary<string, object?> s_noVariables = [];

    /// <summary>The values when no variable takes part in them and all are good; else null.</summary>
    public static ArgumentValues? Constant(FieldDefinition field, FieldNode node)
    {
        if (field.Arguments.Count == 0) return ArgumentValues.None;
        if (node.Arguments.Any(argument => HasVariable(argument.Value))) return null;
        try
        {
            return Of(field, node, s_noVariables);
        }
        catch (GraphQLException)
        {
            return null; // Raised again by each request, at the field.
        }
    }

    /// <summary>The values for one request.</summary>
    /// <exception cref="GraphQLException">The first argument that has none of its type's values.</exception>
    public static ArgumentValues Of(FieldDefinition field, FieldNode node, IReadOnlyDictionary<string, object?> variables)
    {
        var values = new Dictionary<string, object?>(field.Arguments.Count, StringComparer.Ordinal);
        foreach (var argument in field.Arguments)
        {
            var given = node.Arguments.FirstOrDefault(given => given.Name.Value == argument.Name);
            if (given is null || (given.Value is VariableNode absent && !variables.ContainsKey(absent.Name.Value)))
            {
                if (argument.DefaultValue is { } defaultValue) values[argument.Name] = Coerce(argument, defaultValue, variables, node);
                else if (argument.Type is NonNullType) throw Invalid(argument, node, "it is required");
            }
            else
            {
                values[argument.Name] = Coerce(argument, given.Value, variables, node);
            }
        }

        return new ArgumentValues(values);
    }

    private static object? Coerce(
        InputValueDefinition argument, ValueNode value, IReadOnlyDictionary<string, object?> variables, FieldNode node)
    {
        try
        {
            return value switch
            {
                VariableNode variable when variables[variable.Name.Value] is { } known => known,
                VariableNode or NullValueNode => argument.Type is NonNullType ? throw new CoercionException("it must not be null") : null,
                _ when argument.Type.Nullable is LeafType leaf => leaf.CoerceLiteral(value),
                _ => throw new NotSupportedException(),
            };
        }
        catch (CoercionException exception)
        {
            throw Invalid(argument, value, exception.Message);
        }
    }

    private static GraphQLException Invalid(InputValueDefinition argument, SyntaxNode place, string reason) =>
        new(new GraphQLError($"The argument \"{argument.Name}\" has an invalid value: {reason}.")
        {
            Locations = [new SourceLocation(place.Location.Line, place.Location.Column)],
        });

    private static bool HasVariable(ValueNode value) => value switch
    {
        VariableNode => true,
        ListValueNode list => list.Values.Any(HasVariable),
        ObjectValueNode members => members.Fields.Any(member => HasVariable(member.Value)),
        _ => false,
    };
}
