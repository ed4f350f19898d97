using Transverse.GraphQL.Errors;
using Transverse.GraphQL.TypeSystem.SchemaRules;

namespace Transverse.GraphQL.TypeSystem;

/// <summary>Judges whether a schema keeps every obligation of the specification's type system (Spec 3).</summary>
public static class SchemaValidator
{
    /// <summary>
    /// Each stage may count on the ones before it: defaults can only be coerced where types are sound, and do not need themselves.
    /// </summary>
    private static readonly Func<Schema, IEnumerable<string>>[][] Stages =
    [
        [
            RootTypesRule.Check,
            NamesRule.Check,
            UniqueNamesRule.Check,
            NonEmptyTypesRule.Check,
            InputAndOutputTypesRule.Check,
            InterfacesRule.Check,
            InterfaceFieldsRule.Check,
            DeprecationRule.Check,
            OneOfRule.Check,
            FiniteInputRule.Check,
            DirectiveCyclesRule.Check,
        ],
        [DefaultCyclesRule.Check],
        [DefaultValuesRule.Check, AppliedDirectivesRule.Check],
    ];

    /// <summary>
    /// What is wrong with a schema, naming each place by its coordinate: <c>Type.field(argument:)</c>. Empty for a valid one.
    /// </summary>
    public static IReadOnlyList<GraphQLError> Validate(Schema schema)
    {
        var errors = new List<GraphQLError>();
        foreach (var rules in Stages)
        {
            errors.AddRange(rules.SelectMany(check => check(schema)).Select(message => new GraphQLError(message)));
            if (errors.Count > 0) break;
        }

        return errors;
    }

    /// <summary>Passes a valid schema on.</summary>
    /// <exception cref="SchemaException">The schema is not valid.</exception>
    public static Schema Require(Schema schema) => Validate(schema) is { Count: > 0 } errors ? throw new SchemaException(errors) : schema;
}
