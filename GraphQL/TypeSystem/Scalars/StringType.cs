using System.Text.Json;
using Transverse.GraphQL.Language;

namespace Transverse.GraphQL.TypeSystem.Scalars;

/// <summary><c>String</c> (Spec 3.5.3): a <see cref="string"/>.</summary>
public sealed class StringType : ScalarType
{
    private const string Expectation = "String expects a text";

    internal StringType() : base("String") => Description = "Text in Unicode.";

    /// <inheritdoc/>
    public override object CoerceLiteral(ValueNode literal) =>
        literal is StringValueNode text ? text.Value : throw Mismatch.Of(Expectation, literal);

    /// <inheritdoc/>
    public override object CoerceVariable(JsonElement value) =>
        value.TryGetText(out var text) ? text : throw Mismatch.Of(Expectation, value);

    /// <inheritdoc/>
    public override object CoerceResult(object value) => value as string ?? throw Mismatch.OfResult(Expectation, value);

    /// <inheritdoc/>
    public override void WriteResult(Utf8JsonWriter writer, object value) => writer.WriteStringValue((string)value);
}
