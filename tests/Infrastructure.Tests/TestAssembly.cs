namespace Transverse.Infrastructure.Tests;

/// <summary>Where xunit finds the shared classes of tests/Testing, which each test project compiles into itself.</summary>
internal static class TestAssembly
{
    public const string Name = "Transverse.Infrastructure.Tests";
}
