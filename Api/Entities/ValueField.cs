using Transverse.GraphQL.Execution;
using Transverse.GraphQL.TypeSystem;

namespace Transverse.Api.Entities;

/// <summary>A field of what is at hand when it is asked for, and no entity.</summary>
internal static class ValueField
{
    /// <summary>Adds a field.</summary>
    /// <param name="type">The type that gets it.</param>
    /// <param name="name">Its name.</param>
    /// <param name="fieldType">Its type.</param>
    /// <param name="description">What it means.</param>
    /// <param name="read">From the object to the field's value.</param>
    public static FieldDefinition Add<T>(this ObjectType type, string name, GraphType fieldType, string description, Func<T, object?> read) =>
        type.Fields.Add(new FieldDefinition(name, fieldType) { Description = description, Resolver = new PureResolver((value, _) => read((T)value)) });
}
