using Transverse.GraphQL.TypeSystem;

namespace Transverse.GraphQL.Tests.TypeSystem.SchemaRules;

/// <summary>What schema validation says about a schema.</summary>
internal static class Judgement
{
    /// <summary>Judges the definitions together with a query root; expects exactly these messages.</summary>
    public static void Of(string definitions, params string[] messages) =>
        Of(Sdl.Build($"type Query {{ ok: Int }} {definitions}"), messages);

    public static void Of(Schema schema, params string[] messages) =>
        Assert.Equal(messages, SchemaValidator.Validate(schema).Select(error => error.Message));
}
