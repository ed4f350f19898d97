using Transverse.Api.Tests.Servers;

namespace Transverse.Api.Tests.Draws;

[Collection("SQL Server")]
public sealed class SqlServerRandomListTests() : RandomListSuite(() => SampleServer.SqlServer.Started);
