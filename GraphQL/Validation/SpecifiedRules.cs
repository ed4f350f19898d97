using Transverse.GraphQL.Validation.Rules;

namespace Transverse.GraphQL.Validation;

/// <summary>The rules of the specification's chapter 5, September 2025 edition, in its order. Beside each stand the sections that it keeps.</summary>
internal static class SpecifiedRules
{
    /// <summary>New rules for one document.</summary>
    public static ValidationRule[] For(ValidationContext context) =>
    [
        new ExecutableDefinitionsRule(context), // 5.1.1 Executable Definitions
        new KnownOperationTypesRule(context), // 5.2.1.1 Operation Type Existence
        new UniqueOperationNamesRule(context), // 5.2.2.1 Operation Name Uniqueness
        new LoneAnonymousOperationRule(context), // 5.2.3.1 Lone Anonymous Operation
        new SingleFieldSubscriptionsRule(context), // 5.2.4.1 Single Root Field
        new FieldsOnCorrectTypeRule(context), // 5.3.1 Field Selections
        new OverlappingFieldsCanBeMergedRule(context), // 5.3.2 Field Selection Merging
        new ScalarLeafsRule(context), // 5.3.3 Leaf Field Selections
        new KnownArgumentNamesRule(context), // 5.4.1 Argument Names
        new UniqueArgumentNamesRule(context), // 5.4.2 Argument Uniqueness
        new ProvidedRequiredArgumentsRule(context), // 5.4.3 Required Arguments
        new UniqueFragmentNamesRule(context), // 5.5.1.1 Fragment Name Uniqueness
        new KnownTypeNamesRule(context), // 5.5.1.2 Fragment Spread Type Existence
        new FragmentsOnCompositeTypesRule(context), // 5.5.1.3 Fragments on Object, Interface or Union Types
        new NoUnusedFragmentsRule(context), // 5.5.1.4 Fragments Must Be Used
        new KnownFragmentNamesRule(context), // 5.5.2.1 Fragment Spread Target Defined
        new NoFragmentCyclesRule(context), // 5.5.2.2 Fragment Spreads Must Not Form Cycles
        new PossibleFragmentSpreadsRule(context), // 5.5.2.3 Fragment Spread Is Possible
        new ValuesOfCorrectTypeRule(context), // 5.6.1 Values of Correct Type, 5.6.2 Input Object Field Names, 5.6.4 Input Object Required Fields
        new UniqueInputFieldNamesRule(context), // 5.6.3 Input Object Field Uniqueness
        new KnownDirectivesRule(context), // 5.7.1 Directives Are Defined, 5.7.2 Directives Are in Valid Locations
        new UniqueDirectivesPerLocationRule(context), // 5.7.3 Directives Are Unique per Location
        new UniqueVariableNamesRule(context), // 5.8.1 Variable Uniqueness
        new VariablesAreInputTypesRule(context), // 5.8.2 Variables Are Input Types
        new NoUndefinedVariablesRule(context), // 5.8.3 All Variable Uses Defined
        new NoUnusedVariablesRule(context), // 5.8.4 All Variables Used
        new VariablesInAllowedPositionRule(context), // 5.8.5 All Variable Usages Are Allowed
    ];
}
