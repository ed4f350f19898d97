using System.Text.Json;
using Transverse.GraphQL.Errors;
using Transverse.GraphQL.Language;
using Transverse.GraphQL.TypeSystem;

namespace Transverse.GraphQL.Execution;

/// <summary>From the variables as sent to the values that the operation declares (Spec 6.1.2).</summary>
internal static class CoerceVariableValues
{
    private static readonly Dictionary<string, object?> None = [];

    /// <summary>The values by name; a variable that was neither given nor has a default is absent.</summary>
    /// <exception cref="GraphQLException">An error for every variable that has none of its type's values.</exception>
    public static IReadOnlyDictionary<string, object?> Of(Schema schema, OperationDefinitionNode operation, JsonElement given)
    {
        if (given.ValueKind is not (JsonValueKind.Undefined or JsonValueKind.Null or JsonValueKind.Object))
            throw new GraphQLException("The variables must be a JSON object.", "HC0009");
        if (operation.VariableDefinitions.Count == 0) return None;
        var members = Members(given);
        var values = new Dictionary<string, object?>(StringComparer.Ordinal);
        var errors = new List<GraphQLError>();
        foreach (var definition in operation.VariableDefinitions)
        {
            var name = definition.Variable.Name.Value;
            var type = schema.TypeOf(definition.Type)
                ?? throw new InvalidOperationException($"The schema has no type {definition.Type}: the document was not validated.");
            try
            {
                var isGiven = members.TryGetValue(name, out var value);
                if (isGiven && value.ValueKind != JsonValueKind.Null) values[name] = InputCoercion.CoerceVariable(type, value);
                else if (!isGiven && definition.DefaultValue is { } literal) values[name] = InputCoercion.CoerceLiteral(type, literal);
                else if (type is NonNullType) errors.Add(Missing(definition, isGiven));
                else if (isGiven) values[name] = null;
            }
            catch (CoercionException exception)
            {
                errors.Add(Invalid(definition, exception));
            }
        }

        return errors.Count == 0 ? values : throw new GraphQLException(errors);
    }

    /// <summary>The variables by name; a name that is given twice has its last value.</summary>
    private static Dictionary<string, JsonElement> Members(JsonElement given)
    {
        var members = new Dictionary<string, JsonElement>(StringComparer.Ordinal);
        if (given.ValueKind != JsonValueKind.Object) return members;
        try
        {
            foreach (var member in given.EnumerateObject()) members[member.Text()] = member.Value;
        }
        catch (CoercionException exception)
        {
            throw new GraphQLException($"The variables can't be read: {exception.Message}.", "HC0012");
        }

        return members;
    }

    private static GraphQLError Missing(VariableDefinitionNode definition, bool isNull) => Create(
        definition,
        $"The variable \"${definition.Variable.Name}\" of type \"{definition.Type}\" {(isNull ? "must not be null" : "must be given")}.",
        "HC0018");

    private static GraphQLError Invalid(VariableDefinitionNode definition, CoercionException exception)
    {
        var problem = exception.Under(definition.Variable.Name.Value);
        return Create(definition, $"The variable \"${problem.Path}\" has an invalid value: {problem.Problem}.", problem.Code, problem.OriginalValue);
    }

    private static GraphQLError Create(VariableDefinitionNode definition, string message, string? code, string? originalValue = null)
    {
        var extensions = new Dictionary<string, object?> { ["variable"] = definition.Variable.Name.Value };
        if (code is not null) extensions.Add("code", code);
        if (originalValue is not null) extensions.Add("originalValue", originalValue);
        return new GraphQLError(message)
        {
            Locations = [new SourceLocation(definition.Location.Line, definition.Location.Column)],
            Extensions = extensions,
        };
    }
}
