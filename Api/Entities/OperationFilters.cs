using Transverse.GraphQL.Language;
using Transverse.GraphQL.TypeSystem;
using Transverse.GraphQL.TypeSystem.Scalars;

namespace Transverse.Api.Entities;

/// <summary>The inputs that compare one value, named and ordered as HotChocolate does.</summary>
internal sealed class OperationFilters
{
    private static readonly (string Name, string Description)[] Text =
    [
        ("eq", "Equals; null finds absent values."), ("neq", "Differs; null finds present values."),
        ("contains", "Contains."), ("ncontains", "Does not contain."),
        ("in", "Is one of these."), ("nin", "Is none of these."),
        ("startsWith", "Begins with."), ("nstartsWith", "Does not begin with."),
        ("endsWith", "Ends with."), ("nendsWith", "Does not end with."),
    ];

    private static readonly (string Name, string Description)[] Equality =
        [("eq", "Equals; null finds absent values."), ("neq", "Differs; null finds present values."), ("in", "Is one of these."), ("nin", "Is none of these.")];

    private static readonly (string Name, string Description)[] Comparison =
    [
        .. Equality,
        ("gt", "Is greater than."), ("ngt", "Is not greater than."), ("gte", "Is greater than or equal to."), ("ngte", "Is less than."),
        ("lt", "Is less than."), ("nlt", "Is not less than."), ("lte", "Is less than or equal to."), ("nlte", "Is greater than."),
    ];

    private readonly Dictionary<NamedType, InputObjectType> _byType = [];

    public OperationFilters(IEnumerable<EnumType> enums)
    {
        AddText();
        Add(BuiltInScalars.Boolean, "Boolean", Equality[..2], "Conditions on a yes or no.");
        Add(BuiltInScalars.Int, "Int", Comparison, "Conditions on a whole number.");
        Add(ExtendedScalars.Long, "Long", Comparison, "Conditions on a large whole number.");
        Add(ExtendedScalars.Decimal, "Decimal", Comparison, "Conditions on a decimal number.");
        Add(ExtendedScalars.DateTime, "DateTime", Comparison, "Conditions on a moment.");
        Add(GlobalIdType.Instance, "Id", Equality, "Conditions on a global id.");
        foreach (var type in enums) Add(type, type.Name, Equality, $"Conditions on a {type.Name}.");
    }

    /// <summary>The input for a leaf type.</summary>
    public InputObjectType For(NamedType leaf) => _byType[leaf];

    private void AddText()
    {
        var input = _byType[BuiltInScalars.String] = new InputObjectType("StringOperationFilterInput") { Description = "Conditions on a text; case and accents do not matter." };
        var list = new ListType(new NonNullType(input));
        input.Fields.Add(new InputValueDefinition("and", list) { Description = "All of these hold." });
        input.Fields.Add(new InputValueDefinition("or", list) { Description = "At least one of these holds." });
        AddOperations(input, BuiltInScalars.String, Text);
    }

    private static DirectiveNode CostOf(string operation) =>
        operation.Contains("contains", StringComparison.Ordinal) || operation.EndsWith("With", StringComparison.Ordinal) ? Costs.ExpensiveOperation : Costs.Operation;

    private void Add(NamedType leaf, string name, (string Name, string Description)[] operations, string description)
    {
        var input = _byType[leaf] = new InputObjectType($"{name}OperationFilterInput") { Description = description };
        AddOperations(input, leaf, operations);
    }

    private static void AddOperations(InputObjectType input, NamedType leaf, (string Name, string Description)[] operations)
    {
        foreach (var (operation, meaning) in operations)
        {
            GraphType type = operation is "in" or "nin" ? new ListType(leaf is EnumType ? new NonNullType(leaf) : leaf) : leaf;
            input.Fields.Add(new InputValueDefinition(operation, type) { Description = meaning, Directives = { CostOf(operation) } });
        }
    }
}
