using Transverse.GraphQL.Language;
using Transverse.GraphQL.TypeSystem;

namespace Transverse.GraphQL.Validation;

/// <summary>
/// A rule of the specification's chapter 5. An instance judges one document and may keep state; it is told of every node
/// in source order, with <see cref="ValidationContext.Types"/> at that node. It reports and never throws.
/// </summary>
/// <param name="context">The document and what is known about it.</param>
/// <param name="name">The rule's name in graphql-js, by which implementations compare.</param>
internal abstract class ValidationRule(ValidationContext context, string name)
{
    protected ValidationContext Context { get; } = context;

    protected Schema Schema => Context.Schema;

    protected TypeInfo Types => Context.Types;

    public virtual void Enter(TypeSystemDefinitionNode definition) { }

    public virtual void Enter(OperationDefinitionNode operation) { }

    public virtual void Enter(FragmentDefinitionNode fragment) { }

    public virtual void Enter(VariableDefinitionNode variable) { }

    public virtual void Enter(FieldNode field) { }

    public virtual void Enter(FragmentSpreadNode spread) { }

    public virtual void Enter(InlineFragmentNode fragment) { }

    /// <summary>All directives of one place; at least one.</summary>
    public virtual void Enter(IReadOnlyList<DirectiveNode> directives, DirectiveLocation location) { }

    /// <summary>An argument of a field or directive; the type information is that of its value.</summary>
    public virtual void Enter(ArgumentNode argument) { }

    public virtual void Enter(ObjectValueNode value) { }

    /// <summary>The document's end, when <see cref="ValidationContext.References"/> are complete.</summary>
    public virtual void Leave(DocumentNode document) { }

    /// <param name="section">The title of the specification's section that is broken, as its anchor writes it.</param>
    /// <param name="message">What is wrong and how to mend it.</param>
    /// <param name="nodes">What is to blame.</param>
    /// <param name="data">Members of <c>extensions</c>; those that are null are left out.</param>
    protected void Report(string section, string message, IEnumerable<SyntaxNode> nodes, params ReadOnlySpan<(string Key, object? Value)> data)
    {
        var extensions = new Dictionary<string, object?>();
        foreach (var (key, value) in data)
        {
            if (value is not null) extensions[key] = value;
        }

        extensions["specifiedBy"] = $"https://spec.graphql.org/September2025/#sec-{section}";
        Context.Report(name, message, nodes, extensions);
    }
}
