using System.Text.Json;
using Transverse.GraphQL.Language;

namespace Transverse.GraphQL.TypeSystem;

/// <summary>An enum (Spec 3.9). Inside the server its values are their names.</summary>
public sealed class EnumType(string name) : LeafType(name)
{
    /// <summary>The values in order of definition.</summary>
    public MemberList<EnumValueDefinition> Values { get; } = new();

    /// <inheritdoc/>
    public override object CoerceLiteral(ValueNode literal) =>
        literal is EnumValueNode value ? Known(value.Value) : throw new CoercionException($"Enum \"{Name}\" expects one of its values, written without quotes");

    /// <inheritdoc/>
    public override object CoerceVariable(JsonElement value) =>
        value.ValueKind == JsonValueKind.String ? Known(value.GetString()!) : throw new CoercionException($"Enum \"{Name}\" expects one of its values as a string");

    /// <inheritdoc/>
    public override object CoerceResult(object value) => Known(value as string ?? value.ToString()!);

    /// <inheritdoc/>
    public override void WriteResult(Utf8JsonWriter writer, object value) => writer.WriteStringValue((string)value);

    private string Known(string value) =>
        Values.TryGet(value, out var known) ? known.Name : throw new CoercionException($"Value \"{value}\" does not exist in enum \"{Name}\"");
}

/// <summary>One value of an enum.</summary>
/// <param name="name">Its name.</param>
public sealed class EnumValueDefinition(string name) : IMember
{
    /// <inheritdoc/>
    public string Name { get; } = name;

    /// <summary>What it means, in CommonMark; null when it says nothing.</summary>
    public string? Description { get; set; }

    /// <summary>Why not to use it any more; null while it is in use.</summary>
    public string? DeprecationReason { get; set; }

    /// <summary>Directives applied to it, in order; <c>@deprecated</c> is kept in <see cref="DeprecationReason"/> only.</summary>
    public IList<DirectiveNode> Directives { get; } = [];
}
