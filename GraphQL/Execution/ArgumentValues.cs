namespace Transverse.GraphQL.Execution;

/// <summary>The coerced arguments of a field (Spec 6.4.1). An argument that was neither given nor defaulted is absent.</summary>
public sealed class ArgumentValues(IReadOnlyDictionary<string, object?> values)
{
    internal static ArgumentValues None { get; } = new(new Dictionary<string, object?>());

    /// <summary>The arguments by name.</summary>
    public IReadOnlyDictionary<string, object?> Values { get; } = values;

    /// <summary>The argument's value; the type's default when it is absent or null.</summary>
    public T? Get<T>(string name) => Values.TryGetValue(name, out var value) && value is T typed ? typed : default;
}
