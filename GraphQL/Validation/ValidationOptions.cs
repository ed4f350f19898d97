namespace Transverse.GraphQL.Validation;

/// <summary>How much a document may ask and how much its refusal may say. Null switches a limit off.</summary>
public sealed record ValidationOptions
{
    /// <summary>The limits of a public server.</summary>
    public static ValidationOptions Default { get; } = new();

    /// <summary>No limit at all, for documents that the server's own authors wrote.</summary>
    public static ValidationOptions Unlimited { get; } = new()
    {
        MaxErrors = null,
        MaxLocationsPerError = null,
        MaxDepth = null,
        MaxAliases = null,
        MaxRootFields = null,
        MaxDirectives = null,
        MaxFragmentVisits = null,
        MaxIntrospectionDepth = null,
        MaxFieldMergeComparisons = null,
    };

    /// <summary>How many errors are reported before validation gives up.</summary>
    public int? MaxErrors { get; init; } = 5;

    /// <summary>How many locations one error lists.</summary>
    public int? MaxLocationsPerError { get; init; } = 5;

    /// <summary>How deep fields may nest in an operation, fragments expanded. Introspection does not count.</summary>
    public int? MaxDepth { get; init; } = 12;

    /// <summary>How many aliases an operation may use, fragments expanded.</summary>
    public int? MaxAliases { get; init; } = 50;

    /// <summary>How many fields an operation may select on its root type, fragments expanded.</summary>
    public int? MaxRootFields { get; init; } = 30;

    /// <summary>How many directives a document may apply.</summary>
    public int? MaxDirectives { get; init; } = 50;

    /// <summary>How many fragment spreads the operations of a document may expand to.</summary>
    public int? MaxFragmentVisits { get; init; } = 1_000;

    /// <summary>How often the lists of the introspection types (<c>fields</c>, <c>interfaces</c> and the like) may nest.</summary>
    public int? MaxIntrospectionDepth { get; init; } = 2;

    /// <summary>How many fields are compared to find out whether they merge.</summary>
    public int? MaxFieldMergeComparisons { get; init; } = 100_000;
}
