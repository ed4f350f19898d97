namespace Transverse.Api.Tests.Hostility;

/// <summary>Tests that measure the memory of the process, in which no other test may run meanwhile.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class MemoryCollection
{
    public const string Name = "memory";
}
