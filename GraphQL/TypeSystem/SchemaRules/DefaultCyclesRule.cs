using Transverse.GraphQL.Language;

namespace Transverse.GraphQL.TypeSystem.SchemaRules;

/// <summary>Spec 3.10, InputObjectDefaultValueHasCycle: filling in the defaults of an input object comes to an end.</summary>
internal sealed class DefaultCyclesRule
{
    private readonly List<(string Coordinate, InputValueDefinition Field)> _path = [];
    private readonly HashSet<InputValueDefinition> _visited = [];
    private readonly List<string> _errors = [];

    public static IEnumerable<string> Check(Schema schema)
    {
        var rule = new DefaultCyclesRule();
        foreach (var (coordinate, field) in schema.InputFields()) rule.Follow(coordinate, field);
        return rule._errors;
    }

    private void Follow(string coordinate, InputValueDefinition field)
    {
        var start = _path.FindIndex(step => step.Field == field);
        if (start >= 0)
        {
            var circle = _path[start..].Select(step => $"\"{step.Coordinate}\"");
            _errors.Add($"The default of \"{coordinate}\" needs itself through {string.Join(", ", circle)}.");
        }

        if (field.DefaultValue is null || !_visited.Add(field)) return;

        _path.Add((coordinate, field));
        Follow(field.Type, field.DefaultValue);
        _path.RemoveAt(_path.Count - 1);
    }

    /// <summary>From an object literal to what stands in it and to the defaults of what does not.</summary>
    private void Follow(GraphType type, ValueNode value)
    {
        if (type.Named is not InputObjectType input) return;
        if (value is ListValueNode list)
        {
            foreach (var item in list.Values) Follow(type, item);
        }
        else if (value is ObjectValueNode given)
        {
            foreach (var field in input.Fields)
            {
                var written = given.Fields.FirstOrDefault(written => written.Name.Value == field.Name);
                if (written is null) Follow($"{input}.{field.Name}", field);
                else Follow(field.Type, written.Value);
            }
        }
    }
}
