using Transverse.Domain.Themes;

namespace Transverse.Api.Tests.Pivots;

/// <summary>What falls to a theme of a funding.</summary>
internal sealed record RawShare(Theme Theme, long Cents);
