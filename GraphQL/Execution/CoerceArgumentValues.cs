using Transverse.GraphQL.Errors;
using Transverse.GraphQL.Language;
using Transverse.GraphQL.TypeSystem;

namespace Transverse.GraphQL.Execution;

/// <summary>From the arguments as written to the values that a resolver gets (Spec 6.4.1).</summary>
internal static class CoerceArgumentValues
{
    private static readonly Dictionary<string, object?> NoVariables = [];

    /// <summary>The values when no variable takes part in them and all are good; else null.</summary>
    public static ArgumentValues? Constant(FieldDefinition field, FieldNode node)
    {
        if (field.Arguments.Count == 0) return ArgumentValues.None;
        if (node.Arguments.Any(argument => HasVariable(argument.Value))) return null;
        try
        {
            return Of(field, node, NoVariables);
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
            var given = Given(argument, node, variables);
            try
            {
                if (given is not null) values[argument.Name] = InputCoercion.CoerceLiteral(argument.Type, given, variables);
                else if (argument.DefaultValue is not null) values[argument.Name] = argument.CoercedDefaultValue;
                else if (argument.IsRequired) throw new CoercionException("a value is required");
            }
            catch (CoercionException exception)
            {
                throw Invalid(argument, (SyntaxNode?)given ?? node, exception);
            }
        }

        return new ArgumentValues(values);
    }

    /// <summary>The argument as written; null when it is not, or is a variable without a value.</summary>
    private static ValueNode? Given(InputValueDefinition argument, FieldNode node, IReadOnlyDictionary<string, object?> variables)
    {
        foreach (var written in node.Arguments)
        {
            if (written.Name.Value != argument.Name) continue;
            return written.Value is VariableNode variable && !variables.ContainsKey(variable.Name.Value) ? null : written.Value;
        }

        return null;
    }

    private static GraphQLException Invalid(InputValueDefinition argument, SyntaxNode place, CoercionException exception)
    {
        var problem = exception.Under(argument.Name);
        return new GraphQLException(new GraphQLError($"The argument \"{problem.Path}\" has an invalid value: {problem.Problem}.")
        {
            Locations = [new SourceLocation(place.Location.Line, place.Location.Column)],
            Extensions = problem.Code is { } code ? new Dictionary<string, object?> { ["code"] = code } : ExecutionResult.NoExtensions,
        });
    }

    private static bool HasVariable(ValueNode value) => value switch
    {
        VariableNode => true,
        ListValueNode list => list.Values.Any(HasVariable),
        ObjectValueNode members => members.Fields.Any(member => HasVariable(member.Value)),
        _ => false,
    };
}
