using Transverse.GraphQL.Errors;

namespace Transverse.GraphQL.Language;

/// <summary>Makes the exceptions of lexer and parser: one error at one place of the source.</summary>
internal static class SyntaxError
{
    /// <summary>The source does not follow the grammar.</summary>
    public static GraphQLException At(int line, int column, string description) =>
        Create(line, column, $"Syntax error: {description}.", "HC0014");

    /// <summary>The source may follow the grammar, but passes a limit of <see cref="ParserOptions"/>.</summary>
    public static GraphQLException Limit(Location location, string description, string code) =>
        Create(location.Line, location.Column, $"Document refused: {description}: ask for less at once.", code);

    private static GraphQLException Create(int line, int column, string message, string code) => new(new GraphQLError(message)
    {
        Locations = [new SourceLocation(line, column)],
        Extensions = new Dictionary<string, object?> { ["code"] = code },
    });
}
