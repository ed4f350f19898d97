using Transverse.GraphQL.Language;

namespace Transverse.GraphQL.Validation.Rules;

/// <summary>Spec 5.5.1.1: no two fragments have the same name.</summary>
internal sealed class UniqueFragmentNamesRule(ValidationContext context) : ValidationRule(context, "UniqueFragmentNames")
{
    private readonly Dictionary<string, NameNode> _names = new(StringComparer.Ordinal);

    public override void Enter(FragmentDefinitionNode fragment)
    {
        var name = fragment.Name;
        if (_names.TryAdd(name.Value, name)) return;
        Report(
            "Fragment-Name-Uniqueness",
            $"Several fragments are named \"{name}\": give each a name of its own.",
            [_names[name.Value], name],
            ("fragment", name.Value));
    }
}
