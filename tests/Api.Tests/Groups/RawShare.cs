namespace Transverse.Api.Tests.Groups;

/// <summary>What falls to a theme of a funding.</summary>
internal sealed record RawShare(string Theme, int Rank, long Cents);
