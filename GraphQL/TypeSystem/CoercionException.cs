namespace Transverse.GraphQL.TypeSystem;

/// <summary>
/// A value that does not fit its type. The message says what was expected, what was found and where, without a final dot.
/// </summary>
/// <param name="problem">What was expected and what was found.</param>
/// <param name="path">Where inside the coerced value: <c>name.in[2]</c>; empty for the value itself.</param>
public sealed class CoercionException(string problem, string path = "") : Exception(path.Length == 0 ? problem : $"{problem} at \"{path}\"")
{
    /// <summary>What was expected and what was found.</summary>
    public string Problem { get; } = problem;

    /// <summary>Where inside the coerced value: <c>name.in[2]</c>; empty for the value itself.</summary>
    public string Path { get; } = path;

    /// <summary>The stable code of this kind of problem; null when it has none.</summary>
    public string? Code { get; init; }

    /// <summary>The value itself, where errors repeat it in <c>extensions.originalValue</c>; null where they don't.</summary>
    public string? OriginalValue { get; init; }

    /// <summary>The same problem, seen from what holds the value: an argument, a variable, a member, or <c>[0]</c> of a list.</summary>
    public CoercionException Under(string name) => new(Problem, Path is "" or ['[', ..] ? name + Path : $"{name}.{Path}") { Code = Code, OriginalValue = OriginalValue };
}
