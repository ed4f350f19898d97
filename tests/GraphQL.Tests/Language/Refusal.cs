using Transverse.GraphQL.Errors;

namespace Transverse.GraphQL.Tests.Language;

/// <summary>The one error that refuses a source.</summary>
internal static class Refusal
{
    public static GraphQLError Of(Action parse) => Assert.Single(Assert.Throws<GraphQLException>(parse).Errors);

    /// <summary>Asserts the whole error: message, place and code.</summary>
    public static void Is(string message, int line, int column, string code, Action parse)
    {
        var error = Of(parse);
        Assert.Equal(message, error.Message);
        Assert.Equal([new SourceLocation(line, column)], error.Locations);
        Assert.Equal(new Dictionary<string, object?> { ["code"] = code }, error.Extensions);
        Assert.Null(error.Path);
    }
}
