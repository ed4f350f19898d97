using System.Buffers;
using System.Text;
using System.Text.Json;
using Transverse.GraphQL.Language;
using Transverse.GraphQL.TypeSystem;

namespace Transverse.GraphQL.Tests.TypeSystem.Scalars;

/// <summary>The three coercions of a leaf type, from and to text.</summary>
internal static class Coercion
{
    public static object Literal(LeafType type, string literal) => type.CoerceLiteral(DocumentParser.ParseValue(literal));

    public static object Variable(LeafType type, string json) => type.CoerceVariable(JsonDocument.Parse(json).RootElement);

    /// <summary>What a client reads when a resolver returns the value.</summary>
    public static string Result(LeafType type, object value)
    {
        var output = new ArrayBufferWriter<byte>();
        using var writer = new Utf8JsonWriter(output);
        type.WriteResult(writer, type.CoerceResult(value));
        writer.Flush();
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }

    public static string Refusal(Func<object> coerce) => Assert.Throws<CoercionException>(() => coerce()).Message;
}
