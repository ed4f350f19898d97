namespace Transverse.GraphQL.TypeSystem.Scalars;

/// <summary>Scalars beyond the specification, with the names and formats that ChilliCream published at scalars.graphql.org.</summary>
public static class ExtendedScalars
{
    /// <summary><c>Decimal</c>.</summary>
    public static DecimalType Decimal { get; } = new();

    /// <summary><c>Long</c>.</summary>
    public static LongType Long { get; } = new();

    /// <summary><c>LocalDate</c>.</summary>
    public static LocalDateType LocalDate { get; } = new();

    /// <summary><c>DateTime</c>.</summary>
    public static DateTimeType DateTime { get; } = new();
}
