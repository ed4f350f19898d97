namespace Transverse.GraphQL.TypeSystem.SchemaRules;

/// <summary>Spec 3.10: a chain of input objects that need each other ends somewhere, so that a finite value exists.</summary>
internal static class FiniteInputRule
{
    public static IEnumerable<string> Check(Schema schema)
    {
        var endless = schema.OwnTypes().OfType<InputObjectType>().ToHashSet();
        InputObjectType[] finite;
        do
        {
            finite = [.. endless.Where(type => HasFiniteValue(type, endless))];
            endless.ExceptWith(finite);
        }
        while (finite.Length > 0);

        var reported = new HashSet<InputObjectType>();
        foreach (var type in endless)
        {
            var path = new List<InputObjectType>();
            var current = type;
            while (!path.Contains(current) && !reported.Contains(current))
            {
                path.Add(current);
                current = Needed(current, endless).Type;
            }

            if (reported.Contains(current)) continue;

            reported.UnionWith(path);
            var circle = path[path.IndexOf(current)..].Select(member => $"\"{member}.{Needed(member, endless).Field}\"");
            yield return $"\"{current}\" has no finite value, for it needs itself through {string.Join(", ", circle)}.";
        }
    }

    private static bool HasFiniteValue(InputObjectType type, HashSet<InputObjectType> endless) => type.IsOneOf
        ? type.Fields.Count == 0 || type.Fields.Any(field => !IsEndless(field.Type.Nullable, endless))
        : !type.Fields.Any(field => field.Type is NonNullType nonNull && IsEndless(nonNull.OfType, endless));

    // A list may be empty, so it ends a chain.
    private static bool IsEndless(GraphType type, HashSet<InputObjectType> endless) =>
        type is InputObjectType input && endless.Contains(input);

    private static (string Field, InputObjectType Type) Needed(InputObjectType type, HashSet<InputObjectType> endless)
    {
        var field = type.Fields.First(field => (type.IsOneOf || field.Type is NonNullType) && IsEndless(field.Type.Nullable, endless));
        return (field.Name, (InputObjectType)field.Type.Named);
    }
}
