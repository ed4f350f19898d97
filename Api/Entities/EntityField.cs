using System.Linq.Expressions;

namespace Transverse.Api.Entities;

/// <summary>What a field of an entity type reads; the metadata of its definition.</summary>
internal abstract record EntityField;

/// <summary>Columns of the entity's row.</summary>
/// <param name="Columns">From the entity to each column.</param>
/// <param name="Compute">From the columns' values to the field's; null when the only column is the value.</param>
internal sealed record ColumnField(IReadOnlyList<LambdaExpression> Columns, Func<object?[], IServiceProvider, object?>? Compute) : EntityField;

/// <summary>One related entity, read by a join in the same command.</summary>
internal sealed record ReferenceField(LambdaExpression Path, EntityType Target) : EntityField;

/// <summary>Related entities, read by one further command for all rows of the level.</summary>
/// <param name="Path">From the entity to its collection; null for all entities of a type, from the root.</param>
/// <param name="Target">What it holds.</param>
/// <param name="Link">The rows between that give it an order of its own; null when the items' own order is the list's.</param>
internal sealed record CollectionField(LambdaExpression? Path, EntityType Target, ListLink? Link = null) : EntityField;

/// <summary>Rows that stand between an entity and the items of a list, and hold each item's place in it.</summary>
/// <param name="Rows">From the entity to the rows between.</param>
/// <param name="Item">From a row between to the item.</param>
/// <param name="Position">From a row between to the item's place.</param>
internal sealed record ListLink(LambdaExpression Rows, LambdaExpression Item, LambdaExpression Position);

/// <summary>What a member of a filter input compares; the metadata of its definition.</summary>
/// <param name="Column">From the entity to the column.</param>
/// <param name="ToColumn">From the coerced input value to what the column holds.</param>
/// <param name="IsText">Whether it is text, compared without case and accents.</param>
/// <param name="Folded">Whether the column holds text that was folded when it was loaded.</param>
/// <param name="Decimals">How many decimals the column holds; null when it holds no decimal numbers.</param>
internal sealed record ColumnFilter(LambdaExpression Column, Func<object, object> ToColumn, bool IsText, bool Folded, int? Decimals = null);

/// <summary>A member of a filter input that holds conditions on a related entity.</summary>
internal sealed record ReferenceFilter(LambdaExpression Path, EntityType Target);

/// <summary>A member of a filter input that holds conditions on related entities: all, none, some, any.</summary>
internal sealed record CollectionFilter(LambdaExpression Path, EntityType Target);
