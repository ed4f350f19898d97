using Transverse.Api.Tests.Servers;

namespace Transverse.Api.Tests.Schema;

[Collection("SQL Server")]
public sealed class SqlServerRootFieldTests() : RootFieldSuite(SampleServer.SqlServer);
