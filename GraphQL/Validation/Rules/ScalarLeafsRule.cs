using Transverse.GraphQL.Language;
using Transverse.GraphQL.TypeSystem;

namespace Transverse.GraphQL.Validation.Rules;

/// <summary>Spec 5.3.3: leaves have no selections, and everything else has.</summary>
internal sealed class ScalarLeafsRule(ValidationContext context) : ValidationRule(context, "ScalarLeafs")
{
    public override void Enter(FieldNode field)
    {
        if (Types.Type is not { } type) return;
        switch (type.Named is LeafType, field.SelectionSet)
        {
            case (true, { } selectionSet):
                Report(field, $"Field \"{Types.ParentType}.{field.Name}\" of type \"{type}\" has no fields of its own: remove the selection in braces.", selectionSet);
                break;
            case (false, null):
                Report(field, $"Field \"{Types.ParentType}.{field.Name}\" of type \"{type}\" has fields of its own: select some of them in braces.", field);
                break;
        }
    }

    private void Report(FieldNode field, string message, SyntaxNode node) => Report(
        "Leaf-Field-Selections",
        message,
        [node],
        ("declaringType", Types.ParentType!.Name),
        ("field", field.Name.Value),
        ("type", Types.Type!.ToString()),
        ("responseName", field.ResponseName));
}
