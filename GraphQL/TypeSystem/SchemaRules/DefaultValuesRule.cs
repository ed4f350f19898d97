using Transverse.GraphQL.Language;

namespace Transverse.GraphQL.TypeSystem.SchemaRules;

/// <summary>Spec 3.6.1 and 3.10: a default is a value of its type.</summary>
internal static class DefaultValuesRule
{
    public static IEnumerable<string> Check(Schema schema)
    {
        foreach (var (coordinate, value) in schema.InputValues())
        {
            if (value.DefaultValue is not null && Problem(value.Type, value.DefaultValue) is { } problem)
                yield return $"The default of \"{coordinate}\" is invalid: {problem}.";
        }
    }

    /// <summary>Why a constant is not a value of a type; null when it is one.</summary>
    public static string? Problem(GraphType type, ValueNode value)
    {
        try
        {
            InputCoercion.CoerceLiteral(type, value);
            return null;
        }
        catch (CoercionException exception)
        {
            return exception.Message;
        }
    }
}
