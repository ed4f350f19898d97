namespace Transverse.GraphQL.Errors;

/// <summary>A place in the request's document.</summary>
/// <param name="Line">Line from 1.</param>
/// <param name="Column">Column in code points from 1.</param>
public readonly record struct SourceLocation(int Line, int Column);
