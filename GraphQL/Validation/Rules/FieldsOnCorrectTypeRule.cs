using Transverse.GraphQL.Language;
using Transverse.GraphQL.TypeSystem;

namespace Transverse.GraphQL.Validation.Rules;

/// <summary>Spec 5.3.1: a selected field exists on the type that it is asked of.</summary>
internal sealed class FieldsOnCorrectTypeRule(ValidationContext context) : ValidationRule(context, "FieldsOnCorrectType")
{
    private const string Section = "Field-Selections";

    public override void Enter(FieldNode field)
    {
        if (Types.ParentType is not { } parent || Types.Field is not null) return;
        if (parent is UnionType)
        {
            Report(
                Section,
                $"Union \"{parent}\" has no fields of its own: select \"{field.Name}\" in a fragment on one of its types.",
                [field],
                ("type", parent.Name));
            return;
        }

        Report(
            Section,
            $"Type \"{parent}\" has no field \"{field.Name}\": remove it, or select a field that the schema lists.",
            [field],
            ("type", parent.Name),
            ("field", field.Name.Value),
            ("responseName", field.ResponseName));
    }
}
