using System.Runtime.CompilerServices;
using Transverse.GraphQL.Language;

namespace Transverse.GraphQL.Validation.Rules;

/// <summary>Spec 5.5.2.2: no fragment spreads itself, not even through others.</summary>
internal sealed class NoFragmentCyclesRule(ValidationContext context) : ValidationRule(context, "NoFragmentCycles")
{
    private readonly HashSet<string> _visited = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _open = new(StringComparer.Ordinal);
    private readonly List<FragmentSpreadNode> _path = [];

    public override void Leave(DocumentNode document)
    {
        foreach (var fragment in document.Fragments) Visit(fragment);
    }

    private void Visit(FragmentDefinitionNode fragment)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        if (!_visited.Add(fragment.Name.Value)) return;
        _open[fragment.Name.Value] = _path.Count;
        foreach (var spread in Context.References.Spreads(fragment))
        {
            _path.Add(spread);
            if (_open.TryGetValue(spread.Name.Value, out var start)) Report(_path[start..]);
            else if (Context.Fragment(spread.Name.Value) is { } target) Visit(target);
            _path.RemoveAt(_path.Count - 1);
        }

        _open.Remove(fragment.Name.Value);
    }

    private void Report(List<FragmentSpreadNode> cycle)
    {
        var name = cycle[^1].Name.Value;
        var via = string.Join(", ", cycle.SkipLast(1).Select(spread => $"\"{spread.Name}\""));
        Report(
            "Fragment-Spreads-Must-Not-Form-Cycles",
            $"Fragment \"{name}\" spreads itself{(via == "" ? "" : $" by way of {via}")}: remove a spread to break the circle.",
            cycle,
            ("fragment", name));
    }
}
