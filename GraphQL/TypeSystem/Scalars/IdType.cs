using System.Globalization;
using System.Text.Json;
using Transverse.GraphQL.Language;

namespace Transverse.GraphQL.TypeSystem.Scalars;

/// <summary><c>ID</c> (Spec 3.5.5): a <see cref="string"/>, given as text or integer, always answered as text.</summary>
public class IdType : ScalarType
{
    private const string Expectation = "ID expects a text or an integer";

    /// <summary>Makes the type; a schema whose ids have a form of their own derives from it.</summary>
    protected internal IdType() : base("ID") => Description = "An opaque key; text, even when it looks like a number.";

    /// <inheritdoc/>
    public override object CoerceLiteral(ValueNode literal) => literal switch
    {
        StringValueNode text => text.Value,
        IntValueNode number => number.Value,
        _ => throw Mismatch.Of(Expectation, literal),
    };

    /// <inheritdoc/>
    public override object CoerceVariable(JsonElement value)
    {
        if (value.TryGetText(out var text)) return text;
        return WholeNumber.TryRead(value, out var number) ? Text(number) : throw Mismatch.Of(Expectation, value);
    }

    /// <inheritdoc/>
    public override object CoerceResult(object value) => value switch
    {
        string => value,
        Guid guid => guid.ToString(),
        _ => WholeNumber.TryConvert(value, out var number) ? Text(number) : throw Mismatch.OfResult(Expectation, value),
    };

    /// <inheritdoc/>
    public override void WriteResult(Utf8JsonWriter writer, object value) => writer.WriteStringValue((string)value);

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);
}
