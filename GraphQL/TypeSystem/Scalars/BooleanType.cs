using System.Text.Json;
using Transverse.GraphQL.Language;

namespace Transverse.GraphQL.TypeSystem.Scalars;

/// <summary><c>Boolean</c> (Spec 3.5.4): a <see cref="bool"/>.</summary>
public sealed class BooleanType : ScalarType
{
    private const string Expectation = "Boolean expects true or false";

    internal BooleanType() : base("Boolean") => Description = "Either true or false.";

    /// <inheritdoc/>
    public override object CoerceLiteral(ValueNode literal) =>
        literal is BooleanValueNode boolean ? boolean.Value : throw Mismatch.Of(Expectation, literal);

    /// <inheritdoc/>
    public override object CoerceVariable(JsonElement value) =>
        value.ValueKind is JsonValueKind.True or JsonValueKind.False ? value.GetBoolean() : throw Mismatch.Of(Expectation, value);

    /// <inheritdoc/>
    public override object CoerceResult(object value) => value is bool ? value : throw Mismatch.OfResult(Expectation, value);

    /// <inheritdoc/>
    public override void WriteResult(Utf8JsonWriter writer, object value) => writer.WriteBooleanValue((bool)value);
}
