namespace Transverse.GraphQL.Validation;

/// <summary>The size of a selection set with its fragments expanded. Counts stop at <see cref="int.MaxValue"/>.</summary>
internal readonly record struct Measure
{
    /// <summary>How deep fields nest, introspection left out.</summary>
    public int Depth { get; init; }

    /// <summary>How deep fields nest that are lists of an introspection type, if this is introspection.</summary>
    public int Lists { get; init; }

    /// <summary>How deep such lists nest below the introspection fields.</summary>
    public int Introspection { get; init; }

    /// <summary>The fields of the selection set itself.</summary>
    public int Fields { get; init; }

    /// <summary>The aliases in it and below.</summary>
    public int Aliases { get; init; }

    /// <summary>The fragment spreads in it and below.</summary>
    public int FragmentVisits { get; init; }

    /// <summary>The size of two selections next to each other.</summary>
    public static Measure operator +(Measure one, Measure other) => new()
    {
        Depth = Math.Max(one.Depth, other.Depth),
        Lists = Math.Max(one.Lists, other.Lists),
        Introspection = Math.Max(one.Introspection, other.Introspection),
        Fields = Add(one.Fields, other.Fields),
        Aliases = Add(one.Aliases, other.Aliases),
        FragmentVisits = Add(one.FragmentVisits, other.FragmentVisits),
    };

    private static int Add(int one, int other) => (int)Math.Min((long)one + other, int.MaxValue);
}
