using System.Text.Json;
using Transverse.GraphQL.TypeSystem;
using Transverse.GraphQL.TypeSystem.Scalars;

namespace Transverse.Api.Entities;

/// <summary>
/// <c>ID</c>, all of whose values are global ids here. One that is malformed is refused with its variable, before anything is executed; written into the document it fails
/// its field, as in HotChocolate.
/// </summary>
internal sealed class GlobalIdType : IdType
{
    private GlobalIdType()
    {
    }

    /// <summary>The type.</summary>
    public static GlobalIdType Instance { get; } = new();

    public override object CoerceVariable(JsonElement value)
    {
        var id = (string)base.CoerceVariable(value);
        return GlobalId.IsWellFormed(id) ? id : throw new CoercionException($"\"{id}\" {GlobalId.Refusal}") { OriginalValue = id };
    }
}
