using System.Text.Json;
using Transverse.GraphQL.Language;

namespace Transverse.GraphQL.TypeSystem;

/// <summary>A type whose values have no fields: a scalar or an enum.</summary>
public abstract class LeafType(string name) : NamedType(name)
{
    /// <summary>Input coercion of a literal without variables; never a <see cref="NullValueNode"/>.</summary>
    /// <exception cref="CoercionException">The literal is not a value of this type.</exception>
    public abstract object CoerceLiteral(ValueNode literal);

    /// <summary>Input coercion of a variable's value; never a JSON null.</summary>
    /// <exception cref="CoercionException">The value is not one of this type.</exception>
    public abstract object CoerceVariable(JsonElement value);

    /// <summary>Result coercion of what a resolver returned; never null (Spec 6.4.3).</summary>
    /// <exception cref="CoercionException">The value can't be represented.</exception>
    public abstract object CoerceResult(object value);

    /// <summary>Writes what <see cref="CoerceResult"/> returned as one JSON value.</summary>
    public abstract void WriteResult(Utf8JsonWriter writer, object value);
}
