using Transverse.GraphQL.Language;
using Transverse.GraphQL.Tools;
using Transverse.GraphQL.TypeSystem;

namespace Transverse.GraphQL.Tests.TypeSystem;

/// <summary>Schemas and types from their text.</summary>
internal static class Sdl
{
    public static Schema Build(string sdl) => SchemaBuilder.Build(DocumentParser.Parse(sdl));

    /// <summary>The type that a reference means in the schema.</summary>
    public static GraphType Type(this Schema schema, string reference) => schema.TypeOf(DocumentParser.ParseType(reference))!;

    public static T Named<T>(this Schema schema, string name) where T : NamedType => Assert.IsType<T>(schema.Types[name]);
}
