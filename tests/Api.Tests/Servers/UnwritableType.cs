using System.Text.Json;
using Transverse.GraphQL.Language;
using Transverse.GraphQL.TypeSystem;

namespace Transverse.Api.Tests.Servers;

/// <summary>A scalar that fails when the answer is written, after all resolvers are done.</summary>
internal sealed class UnwritableType() : ScalarType("Unwritable")
{
    public override object CoerceLiteral(ValueNode literal) => literal;

    public override object CoerceVariable(JsonElement value) => value;

    public override object CoerceResult(object value) => value;

    public override void WriteResult(Utf8JsonWriter writer, object value) => throw new InvalidOperationException(FaultyServer.Secret);
}
