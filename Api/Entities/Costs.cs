using Transverse.Api.Groups;
using Transverse.Api.Queries;
using Transverse.GraphQL.Language;
using Transverse.GraphQL.TypeSystem;

namespace Transverse.Api.Entities;

/// <summary>What the parts of the schema cost, with HotChocolate's weights. What has none of these costs what it costs by default.</summary>
internal static class Costs
{
    /// <summary>A field with a command of its own, whatever is below it.</summary>
    public static readonly DirectiveNode Resolver = CostDirectives.Weight(10);

    /// <summary>A field that reads which versions the store keeps.</summary>
    public static readonly DirectiveNode Versions = CostDirectives.Weight(50);

    /// <summary>A field that reads the files of two versions.</summary>
    public static readonly DirectiveNode Comparison = CostDirectives.Weight(500);

    /// <summary>The arguments <c>where</c> and <c>order</c>.</summary>
    public static readonly DirectiveNode Argument = CostDirectives.Weight(10);

    /// <summary>A comparison of a filter, or a key of an order.</summary>
    public static readonly DirectiveNode Operation = CostDirectives.Weight(10);

    /// <summary>A comparison that reads every row.</summary>
    public static readonly DirectiveNode ExpensiveOperation = CostDirectives.Weight(20);

    /// <summary>A connection: as long as the page that is asked for.</summary>
    public static readonly DirectiveNode Page = new ListSize
    {
        AssumedSize = Paging.MaximumSize,
        SlicingArguments = ["first", "last"],
        SlicingArgumentDefaultValue = Paging.DefaultSize,
        SizedFields = ["edges", "nodes"],
        RequireOneSlicingArgument = false,
    }.ToDirective();

    /// <summary>A page of groups.</summary>
    public static readonly DirectiveNode GroupPage = new ListSize
    {
        AssumedSize = GroupConnection.MaximumSize,
        SlicingArguments = ["first", "last"],
        SlicingArgumentDefaultValue = GroupConnection.DefaultSize,
        SizedFields = ["edges", "nodes"],
        RequireOneSlicingArgument = false,
    }.ToDirective();

    /// <summary>Groups within a group: a few dimensions have few values.</summary>
    public static readonly DirectiveNode Groups = new ListSize
    {
        AssumedSize = GroupConnection.MaximumSize,
        SlicingArguments = ["first"],
        SlicingArgumentDefaultValue = 10,
        RequireOneSlicingArgument = false,
    }.ToDirective();

    /// <summary>What is a part of something that was paid for.</summary>
    public static readonly DirectiveNode Part = CostDirectives.Weight(0);

    /// <summary>A whole list.</summary>
    /// <param name="size">How long it usually is.</param>
    public static DirectiveNode List(int size) => new ListSize { AssumedSize = size }.ToDirective();
}
