using System.Diagnostics;
using System.Text;

namespace Transverse.GraphQL.Language;

/// <summary>Writes nodes one after another at the indentation of the place where they stand. Each method returns the writer.</summary>
internal sealed partial class SyntaxWriter
{
    private readonly StringBuilder _text = new();
    private int _indentation;

    /// <summary>What was written so far.</summary>
    public override string ToString() => _text.ToString();

    /// <summary>Writes a node of any kind; null is nothing.</summary>
    public SyntaxWriter Write(SyntaxNode? node) => node switch
    {
        null => this,
        DocumentNode document => WriteAll("", document.Definitions, "\n\n", ""),
        NameNode name => Append(name.Value),
        TypeNode type => Append(type.ToString()),
        ValueNode value => WriteValue(value),
        ObjectFieldNode field => Write(field.Name).Append(": ").Write(field.Value),
        ArgumentNode argument => Write(argument.Name).Append(": ").Write(argument.Value),
        DirectiveNode directive => Append("@").Write(directive.Name).WriteAll("(", directive.Arguments, ", ", ")"),
        TypeSystemDefinitionNode definition => WriteTypeSystemDefinition(definition),
        DefinitionNode or VariableDefinitionNode or SelectionSetNode or SelectionNode => WriteExecutable(node),
        _ => WriteMemberDefinition(node),
    };

    private SyntaxWriter WriteExecutable(SyntaxNode node) => node switch
    {
        OperationDefinitionNode { Operation: OperationKind.Query, Name: null, Description: null } operation
            when operation.VariableDefinitions.Count + operation.Directives.Count == 0 => Write(operation.SelectionSet),
        OperationDefinitionNode operation => WriteDescription(operation.Description)
            .Append(Keyword(operation.Operation)).Write(" ", operation.Name)
            .Append(operation.Name is null && operation.VariableDefinitions.Count > 0 ? " " : "")
            .WriteDeclarations(operation.VariableDefinitions, variable => variable.Description)
            .WriteDirectives(operation.Directives).Append(" ").Write(operation.SelectionSet),
        VariableDefinitionNode variable => WriteDescription(variable.Description).Write(variable.Variable)
            .Append(": ").Write(variable.Type).Write(" = ", variable.DefaultValue).WriteDirectives(variable.Directives),
        SelectionSetNode set => WriteBlock(set.Selections),
        FieldNode field => Write(field.Alias).Append(field.Alias is null ? "" : ": ").Write(field.Name)
            .WriteAll("(", field.Arguments, ", ", ")").WriteDirectives(field.Directives).Write(" ", field.SelectionSet),
        FragmentSpreadNode spread => Append("...").Write(spread.Name).WriteDirectives(spread.Directives),
        InlineFragmentNode fragment => Append("...").Write(" on ", fragment.TypeCondition)
            .WriteDirectives(fragment.Directives).Append(" ").Write(fragment.SelectionSet),
        FragmentDefinitionNode fragment => WriteDescription(fragment.Description).Append("fragment ").Write(fragment.Name)
            .Write(" on ", fragment.TypeCondition).WriteDirectives(fragment.Directives).Append(" ").Write(fragment.SelectionSet),
        _ => throw new UnreachableException(),
    };

    private SyntaxWriter WriteValue(ValueNode value) => value switch
    {
        VariableNode variable => Append("$").Write(variable.Name),
        IntValueNode number => Append(number.Value),
        FloatValueNode number => Append(number.Value),
        StringValueNode text => WriteString(text, text.Block),
        BooleanValueNode boolean => Append(boolean.Value ? "true" : "false"),
        NullValueNode => Append("null"),
        EnumValueNode name => Append(name.Value),
        ListValueNode { Values: [] } => Append("[]"),
        ListValueNode list => WriteAll("[", list.Values, ", ", "]"),
        ObjectValueNode { Fields: [] } => Append("{}"),
        ObjectValueNode fields => WriteAll("{ ", fields.Fields, ", ", " }"),
        _ => throw new UnreachableException(),
    };

    private static string Keyword(OperationKind operation) => operation switch
    {
        OperationKind.Query => "query",
        OperationKind.Mutation => "mutation",
        _ => "subscription",
    };

    private SyntaxWriter Append(string? text)
    {
        _text.Append(text);
        return this;
    }

    private SyntaxWriter NewLine() => Append("\n").Append(new string(' ', 2 * _indentation));

    private SyntaxWriter Write(string before, SyntaxNode? node) => node is null ? this : Append(before).Write(node);

    /// <summary>Writes nodes between two texts; nothing at all when there are none.</summary>
    private SyntaxWriter WriteAll(string before, IReadOnlyList<SyntaxNode> nodes, string separator, string after)
    {
        for (var i = 0; i < nodes.Count; i++) Append(i == 0 ? before : separator).Write(nodes[i]);
        return nodes.Count == 0 ? this : Append(after);
    }

    private SyntaxWriter WriteDirectives(IReadOnlyList<DirectiveNode> directives) => WriteAll(" ", directives, " ", "");

    /// <summary>Writes nodes between braces, each on its own line.</summary>
    private SyntaxWriter WriteBlock(IReadOnlyList<SyntaxNode> nodes) => WriteLines("{", nodes, "}");

    private SyntaxWriter WriteLines(string open, IReadOnlyList<SyntaxNode> nodes, string close)
    {
        Append(open);
        _indentation++;
        foreach (var node in nodes) NewLine().Write(node);
        _indentation--;
        return NewLine().Append(close);
    }

    /// <summary>Writes variables or arguments: on one line, or one line each when one of them has a description.</summary>
    private SyntaxWriter WriteDeclarations<T>(IReadOnlyList<T> nodes, Func<T, StringValueNode?> description)
        where T : SyntaxNode =>
        nodes.Any(node => description(node) is not null) ? WriteLines("(", nodes, ")") : WriteAll("(", nodes, ", ", ")");

    private SyntaxWriter WriteDescription(StringValueNode? description) => description is null
        ? this
        : WriteString(description, description.Block || description.Value.Contains('\n', StringComparison.Ordinal)).NewLine();

    private SyntaxWriter WriteString(StringValueNode text, bool block)
    {
        if (!block || StringLiteral.WriteBlock(text.Value) is not { } lines)
            return Append(StringLiteral.Write(text.Value));
        Append(lines[0]);
        foreach (var line in lines.Skip(1)) _ = line.Length == 0 ? Append("\n") : NewLine().Append(line);
        return this;
    }
}
