namespace Transverse.GraphQL.TypeSystem.Scalars;

/// <summary>The scalars that every schema may use without defining them (Spec 3.5).</summary>
public static class BuiltInScalars
{
    /// <summary><c>Int</c>.</summary>
    public static IntType Int { get; } = new();

    /// <summary><c>Float</c>.</summary>
    public static FloatType Float { get; } = new();

    /// <summary><c>String</c>.</summary>
    public static StringType String { get; } = new();

    /// <summary><c>Boolean</c>.</summary>
    public static BooleanType Boolean { get; } = new();

    /// <summary><c>ID</c>.</summary>
    public static IdType Id { get; } = new();

    /// <summary>All five.</summary>
    public static IReadOnlyList<ScalarType> All { get; } = [Int, Float, String, Boolean, Id];
}
