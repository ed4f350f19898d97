using Transverse.Infrastructure.Store;

namespace Transverse.Api.Schema.Dataset;

/// <summary>A version that the store keeps.</summary>
/// <param name="Data">The version.</param>
/// <param name="IsCurrent">Whether the database holds it.</param>
internal sealed record KeptVersion(DataVersion Data, bool IsCurrent);
