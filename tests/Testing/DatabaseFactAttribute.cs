using Xunit.Sdk;

namespace Transverse.Testing;

/// <summary>A fact of an abstract suite: each provider's class runs it, or skips it by name with the reason.</summary>
[XunitTestCaseDiscoverer("Transverse.Testing.DatabaseFactDiscoverer", TestAssembly.Name)]
[AttributeUsage(AttributeTargets.Method)]
public sealed class DatabaseFactAttribute : FactAttribute;
