namespace Transverse.Api.Tests.Pivots;

/// <summary>A way to group.</summary>
/// <param name="Name">Its value in the enum of dimensions.</param>
/// <param name="Value">From the record, or from an item of the list, to what is equal within a group: an entity, an enum, a number or a text.</param>
/// <param name="Member">The member of the entity that tells it from others; null where the value is none.</param>
/// <param name="List">The list whose items have the values; null when the record itself has one.</param>
internal sealed record RawDimension(string Name, Func<object, object?> Value, string? Member, RawList? List)
{
    /// <summary>Its field of a key.</summary>
    public string Field { get; } = char.ToLowerInvariant(Name[0]) + string.Concat(Name.Split('_').Select(word => word[0] + word[1..].ToLowerInvariant()))[1..];

    /// <summary>The field with its selection.</summary>
    public string Selection => Member is null ? Field : $"{Field} {{ {Member} }}";

    /// <summary>The value of a row; null for none.</summary>
    public object? Of(RawRow row) => List is null ? Value(row.Record) : row.Of(List)?.Value is { } item ? Value(item) : null;

    /// <summary>A dimension of records.</summary>
    public static RawDimension Of<T>(string name, Func<T, object?> value, string? member = null) => new(name, record => value((T)record), member, List: null);

    /// <summary>A dimension of the items of a list.</summary>
    public static RawDimension Of<T>(string name, RawList list, Func<T, object?> value, string? member = null) => new(name, item => value((T)item), member, list);
}
