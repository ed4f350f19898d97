using Xunit.Sdk;

namespace Transverse.Infrastructure.Tests.Databases;

/// <summary>A fact of an abstract suite: each provider's class runs it, or skips it by name with the reason.</summary>
[XunitTestCaseDiscoverer("Transverse.Infrastructure.Tests.Databases.DatabaseFactDiscoverer", "Transverse.Infrastructure.Tests")]
[AttributeUsage(AttributeTargets.Method)]
public sealed class DatabaseFactAttribute : FactAttribute;
