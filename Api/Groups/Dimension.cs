using System.Linq.Expressions;
using Transverse.Api.Entities;
using Transverse.GraphQL.TypeSystem;

namespace Transverse.Api.Groups;

/// <summary>One way to group the records of a type.</summary>
/// <param name="name">Its value in the enum of dimensions: <c>FUNDING_DIRECTION</c>.</param>
/// <param name="key">From the record, or from the item of the unfolding, to what is equal within a group; null when there is no value.</param>
internal sealed class Dimension(string name, LambdaExpression key)
{
    /// <summary>How many dimensions a group has at most.</summary>
    public const int MaximumCount = 4;

    /// <summary>Its value in the enum.</summary>
    public string Name => name;

    /// <summary>Its member of a group's key.</summary>
    public string FieldName { get; } = FieldNameOf(name);

    /// <summary>What it means.</summary>
    public required string Description { get; init; }

    /// <summary>The list whose items have the values; null when the record itself has one.</summary>
    public Unfolding? Unfolding { get; init; }

    /// <summary>What is equal within a group: an entity's key, a number, an enum or a text.</summary>
    public LambdaExpression Key => key;

    /// <summary>From the entity that the key leads to, to what groups are ordered by when they are ordered by this member of their keys; null where that is the key itself.</summary>
    public LambdaExpression? Rank => Target?.DefaultOrder is [var first, ..] ? first.Column : null;

    /// <summary>The entity that the key is the key of; null where the key is the value.</summary>
    public EntityType? Target { get; init; }

    /// <summary>The type of the member of the key.</summary>
    public required NamedType Type { get; init; }

    private static string FieldNameOf(string name)
    {
        var words = name.Split('_').Select(word => word[0] + word[1..].ToLowerInvariant());
        var pascal = string.Concat(words);
        return char.ToLowerInvariant(pascal[0]) + pascal[1..];
    }
}
