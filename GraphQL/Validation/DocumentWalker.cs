using Transverse.GraphQL.Language;
using Transverse.GraphQL.TypeSystem;

namespace Transverse.GraphQL.Validation;

/// <summary>Goes through a document once for all rules, keeping the context's type information and references.</summary>
internal sealed class DocumentWalker(ValidationContext context, ValidationRule[] rules)
{
    public void Walk()
    {
        foreach (var definition in context.Document.Definitions)
        {
            context.References.Begin(definition);
            switch (definition)
            {
                case OperationDefinitionNode operation: Visit(operation); break;
                case FragmentDefinitionNode fragment: Visit(fragment); break;
                case TypeSystemDefinitionNode typeSystem: foreach (var rule in rules) rule.Enter(typeSystem); break;
            }
        }

        foreach (var rule in rules) rule.Leave(context.Document);
    }

    private void Visit(OperationDefinitionNode operation)
    {
        context.Types = new TypeInfo { Type = context.Schema.RootOf(operation.Operation) };
        foreach (var rule in rules) rule.Enter(operation);
        foreach (var variable in operation.VariableDefinitions) Visit(variable);
        Visit(operation.Directives, operation.Operation switch
        {
            OperationKind.Query => DirectiveLocation.Query,
            OperationKind.Mutation => DirectiveLocation.Mutation,
            _ => DirectiveLocation.Subscription,
        });
        Visit(operation.SelectionSet);
    }

    private void Visit(FragmentDefinitionNode fragment)
    {
        context.Types = new TypeInfo { Type = context.CompositeType(fragment.TypeCondition) };
        foreach (var rule in rules) rule.Enter(fragment);
        Visit(fragment.Directives, DirectiveLocation.FragmentDefinition);
        Visit(fragment.SelectionSet);
    }

    private void Visit(VariableDefinitionNode variable)
    {
        var outer = context.Types;
        context.Types = outer.Into(context.Schema.TypeOf(variable.Type));
        foreach (var rule in rules) rule.Enter(variable);
        if (variable.DefaultValue is { } value) Visit(value);
        Visit(variable.Directives, DirectiveLocation.VariableDefinition);
        context.Types = outer;
    }

    private void Visit(SelectionSetNode selectionSet)
    {
        var outer = context.Types;
        foreach (var selection in selectionSet.Selections)
        {
            if (context.IsFull) break;
            context.Types = outer with { ParentType = outer.Type?.Named is ComplexType or UnionType ? outer.Type.Named : null };
            switch (selection)
            {
                case FieldNode field: Visit(field); break;
                case FragmentSpreadNode spread: Visit(spread); break;
                case InlineFragmentNode fragment: Visit(fragment); break;
            }
        }

        context.Types = outer;
    }

    private void Visit(FieldNode field)
    {
        FieldDefinition? definition = null;
        if (context.Types.ParentType is { } parent) context.Schema.TryGetField(parent, field.Name.Value, out definition);
        context.Types = context.Types with { Field = definition, Type = definition?.Type };
        foreach (var rule in rules) rule.Enter(field);
        Visit(field.Arguments, definition?.Arguments);
        Visit(field.Directives, DirectiveLocation.Field);
        if (field.SelectionSet is { } selectionSet) Visit(selectionSet);
    }

    private void Visit(FragmentSpreadNode spread)
    {
        context.References.Add(spread);
        foreach (var rule in rules) rule.Enter(spread);
        Visit(spread.Directives, DirectiveLocation.FragmentSpread);
    }

    private void Visit(InlineFragmentNode fragment)
    {
        if (fragment.TypeCondition is { } condition) context.Types = context.Types with { Type = context.CompositeType(condition) };
        foreach (var rule in rules) rule.Enter(fragment);
        Visit(fragment.Directives, DirectiveLocation.InlineFragment);
        Visit(fragment.SelectionSet);
    }

    private void Visit(IReadOnlyList<DirectiveNode> directives, DirectiveLocation location)
    {
        if (directives.Count == 0) return;
        foreach (var rule in rules) rule.Enter(directives, location);
        var outer = context.Types;
        foreach (var directive in directives)
        {
            context.Schema.Directives.TryGet(directive.Name.Value, out var definition);
            // As in graphql-js, an unknown directive's arguments are taken for the field's, so that their values are judged.
            Visit(directive.Arguments, definition is null ? outer.Field?.Arguments : definition.Arguments);
        }

        context.Types = outer;
    }

    private void Visit(IReadOnlyList<ArgumentNode> arguments, MemberList<InputValueDefinition>? definitions)
    {
        var outer = context.Types;
        foreach (var argument in arguments)
        {
            InputValueDefinition? definition = null;
            definitions?.TryGet(argument.Name.Value, out definition);
            context.Types = outer.Into(definition);
            foreach (var rule in rules) rule.Enter(argument);
            Visit(argument.Value);
        }

        context.Types = outer;
    }

    private void Visit(ValueNode value)
    {
        var outer = context.Types;
        switch (value)
        {
            case VariableNode variable:
                context.References.Add(new VariableUsage(variable, outer));
                break;
            case ListValueNode list:
                context.Types = outer.Into((outer.InputType?.Nullable as ListType)?.OfType);
                foreach (var item in list.Values) Visit(item);
                break;
            case ObjectValueNode inputObject:
                foreach (var rule in rules) rule.Enter(inputObject);
                foreach (var field in inputObject.Fields)
                {
                    InputValueDefinition? definition = null;
                    (outer.InputType?.Named as InputObjectType)?.Fields.TryGet(field.Name.Value, out definition);
                    context.Types = outer.Into(definition);
                    Visit(field.Value);
                }

                break;
        }

        context.Types = outer;
    }
}
