using Xunit.Abstractions;
using Xunit.Sdk;

namespace Transverse.Testing;

/// <summary>Skips the classes of SQL Server where there is none.</summary>
public sealed class DatabaseTestCase : XunitTestCase
{
    public const string SqlServerVariable = "TRANSVERSE_SQLSERVER";

    public DatabaseTestCase(IMessageSink diagnostics, TestMethodDisplay display, TestMethodDisplayOptions options, ITestMethod method)
        : base(diagnostics, display, options, method)
    {
    }

    [Obsolete("The runner deserialises test cases with it.")]
    public DatabaseTestCase()
    {
    }

    protected override string? GetSkipReason(IAttributeInfo factAttribute)
        => IsSqlServer && Environment.GetEnvironmentVariable(SqlServerVariable) is null
            ? $"{SqlServerVariable} holds no connection string."
            : base.GetSkipReason(factAttribute);

    private bool IsSqlServer => TestMethod.TestClass.Class.Name.Contains(".SqlServer", StringComparison.Ordinal);
}
