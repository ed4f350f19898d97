namespace Transverse.GraphQL.Language;

/// <summary>Prints syntax trees as canonical GraphQL text, which parses back to the same tree.</summary>
public static class SyntaxPrinter
{
    /// <summary>
    /// The text of a node of any kind, without a line break at the end. Values and types take one line, unless a block string
    /// is among them. A description of several lines prints as a block string, however it was written.
    /// </summary>
    public static string Print(SyntaxNode node) => new SyntaxWriter().Write(node).ToString();
}
