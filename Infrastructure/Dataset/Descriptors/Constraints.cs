namespace Transverse.Infrastructure.Dataset.Descriptors;

/// <summary>The constraints of Table Schema that the dataset uses. Reading a descriptor refuses any other.</summary>
internal sealed record Constraints(
    bool Required, IReadOnlyList<string>? Enum, string? Pattern, decimal? Minimum, decimal? Maximum, int? MaxLength);
