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
        literal is EnumValueNode name && Values.TryGet(name.Value, out var known)
            ? known.Name
            : throw Mismatch.Of($"{Name} expects one of its values, without quotes", literal);

    /// <inheritdoc/>
    public override object CoerceVariable(JsonElement value) =>
        value.TryGetText(out var text) && Values.TryGet(text, out var known)
            ? known.Name
            : throw Mismatch.Of($"{Name} expects one of its values", value);

    /// <inheritdoc/>
    public override object CoerceResult(object value)
    {
        var name = value as string ?? value.ToString()!;
        return Values.TryGet(name, out var known) ? known.Name : throw new CoercionException($"{Name} has no value \"{name}\"");
    }

    /// <inheritdoc/>
    public override void WriteResult(Utf8JsonWriter writer, object value) => writer.WriteStringValue((string)value);
}
