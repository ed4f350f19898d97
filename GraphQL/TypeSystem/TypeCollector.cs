using Transverse.GraphQL.TypeSystem.Introspection;

namespace Transverse.GraphQL.TypeSystem;

/// <summary>Walks from types to the types that they mention, each once, in order of discovery.</summary>
internal sealed class TypeCollector
{
    private readonly List<NamedType> _types = [];
    private readonly HashSet<NamedType> _seen = [];

    public static IReadOnlyList<NamedType> Collect(IEnumerable<NamedType?> starts, IEnumerable<DirectiveDefinition> directives)
    {
        var collector = new TypeCollector();
        foreach (var type in starts.OfType<NamedType>()) collector.Add(type);
        foreach (var directive in directives) collector.Add(directive.Arguments);
        collector.Add(IntrospectionTypes.Schema);

        // By index: the list grows while it is read.
        for (var index = 0; index < collector._types.Count; index++) collector.AddMentionedBy(collector._types[index]);
        return collector._types;
    }

    private void Add(GraphType type)
    {
        if (_seen.Add(type.Named)) _types.Add(type.Named);
    }

    private void Add(IEnumerable<InputValueDefinition> values)
    {
        foreach (var value in values) Add(value.Type);
    }

    private void AddMentionedBy(NamedType type)
    {
        switch (type)
        {
            case ComplexType complex:
                foreach (var super in complex.Interfaces) Add(super);
                foreach (var field in complex.Fields)
                {
                    Add(field.Type);
                    Add(field.Arguments);
                }

                break;
            case UnionType union:
                foreach (var member in union.Types) Add(member);
                break;
            case InputObjectType input:
                Add(input.Fields);
                break;
        }
    }
}
