using Transverse.GraphQL.Language;
using Transverse.GraphQL.TypeSystem;

namespace Transverse.GraphQL.Validation.Rules;

/// <summary>
/// Spec 5.6.1, 5.6.2 and 5.6.4: literals suit the type of their place, and input objects have the fields that they need
/// and no others. Variables inside a literal are the business of <see cref="VariablesInAllowedPositionRule"/>.
/// </summary>
internal sealed class ValuesOfCorrectTypeRule(ValidationContext context) : ValidationRule(context, "ValuesOfCorrectType")
{
    private const string Section = "Values-of-Correct-Type";

    public override void Enter(ArgumentNode argument)
    {
        if (Types.InputType is { } type) Check(argument.Value, type, new Site(argument, type));
    }

    public override void Enter(VariableDefinitionNode variable)
    {
        if (variable.DefaultValue is { } value && Types.InputType is { } type) Check(value, type, new Site(variable, type));
    }

    private void Check(ValueNode value, GraphType type, Site site)
    {
        switch (value, type.Nullable)
        {
            case (VariableNode, _):
                break;
            case (NullValueNode, _):
                if (type is NonNullType) ReportValue(value, type, site, $"Type \"{type}\" does not allow null");
                break;
            case (ListValueNode list, ListType listType):
                foreach (var item in list.Values) Check(item, listType.OfType, site);
                break;
            case (_, ListType listType):
                Check(value, listType.OfType, site);
                break;
            case (ObjectValueNode inputObject, InputObjectType inputType):
                Check(inputObject, inputType);
                break;
            case (_, InputObjectType inputType):
                ReportValue(value, type, site, $"Input object \"{inputType}\" expects fields in braces");
                break;
            case (_, LeafType leaf):
                try
                {
                    leaf.CoerceLiteral(WithoutVariables(value));
                }
                catch (CoercionException exception)
                {
                    ReportValue(value, type, site, exception.Message);
                }

                break;
        }
    }

    private void Check(ObjectValueNode value, InputObjectType type)
    {
        // Where names repeat the last value counts: UniqueInputFieldNames refuses the document anyway.
        var given = new Dictionary<string, ObjectFieldNode>(StringComparer.Ordinal);
        foreach (var field in value.Fields) given[field.Name.Value] = field;

        foreach (var field in type.Fields)
        {
            if (given.TryGetValue(field.Name, out var node))
            {
                Check(node.Value, field.Type, new Site(node, field.Type));
            }
            else if (field.IsRequired)
            {
                Report(
                    "Input-Object-Required-Fields",
                    $"Input object \"{type}\" needs field \"{field.Name}\" of type \"{field.Type}\": give it.",
                    [value],
                    ("field", field.Name));
            }
        }

        var known = value.Fields.ToLookup(field => type.Fields.TryGet(field.Name.Value, out _));
        foreach (var field in known[false])
        {
            Report(
                "Input-Object-Field-Names",
                $"Input object \"{type}\" has no field \"{field.Name}\": remove it.",
                [field],
                ("field", field.Name.Value));
        }

        if (type.IsOneOf && known[true].ToList() is not [{ Value: not NullValueNode }])
        {
            Report(
                Section,
                $"Input object \"{type}\" takes exactly one of its fields, and not null: give one.",
                [value],
                ("type", type.Name));
        }
    }

    private void ReportValue(ValueNode value, GraphType type, Site site, string reason)
    {
        var locationType = ("locationType", type.ToString());
        switch (site.Node)
        {
            case ArgumentNode argument:
                Report(
                    Section,
                    $"Argument \"{argument.Name}\" can't have this value. {reason}.",
                    [value],
                    ("argument", argument.Name.Value),
                    ("argumentValue", SyntaxPrinter.Print(argument.Value)),
                    locationType);
                break;
            case ObjectFieldNode field:
                Report(
                    Section,
                    $"Input field \"{field.Name}\" can't have this value. {reason}.",
                    [value],
                    ("fieldName", field.Name.Value),
                    ("fieldType", site.Type.ToString()),
                    locationType);
                break;
            case VariableDefinitionNode variable:
                Report(
                    Section,
                    $"Variable \"${variable.Variable.Name}\" can't have this default. {reason}.",
                    [value],
                    ("variable", variable.Variable.Name.Value),
                    ("variableType", site.Type.ToString()),
                    locationType);
                break;
        }
    }

    private static ValueNode WithoutVariables(ValueNode value) => value switch
    {
        VariableNode => new NullValueNode(value.Location),
        ListValueNode list => new ListValueNode([.. list.Values.Select(WithoutVariables)], list.Location),
        ObjectValueNode inputObject => new ObjectValueNode(
            [.. inputObject.Fields.Select(field => new ObjectFieldNode(field.Name, WithoutVariables(field.Value), field.Location))], inputObject.Location),
        _ => value,
    };

    /// <summary>The argument, input field or variable that a value is meant for, and its whole type.</summary>
    private readonly record struct Site(SyntaxNode Node, GraphType Type);
}
