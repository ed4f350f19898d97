namespace Transverse.Domain.Documents;

/// <summary>The one row that says which dataset the database holds.</summary>
public sealed class DatasetInfo : IEntity
{
    /// <inheritdoc/>
    public required int Id { get; init; }

    /// <summary>Twelve hexadecimal digits of the hash of all files: changes with every byte.</summary>
    public required string Version { get; init; }

    /// <summary>The build that loaded it: another build loads again, because it may compute other keys or shares.</summary>
    public required string LoadedBy { get; init; }

    /// <summary>When this version was loaded, in UTC.</summary>
    public required DateTimeOffset LoadedAt { get; init; }
}
