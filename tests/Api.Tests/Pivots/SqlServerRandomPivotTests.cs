using Transverse.Api.Tests.Servers;

namespace Transverse.Api.Tests.Pivots;

[Collection("SQL Server")]
public sealed class SqlServerRandomPivotTests() : RandomPivotSuite(() => SampleServer.SqlServer.Started);
