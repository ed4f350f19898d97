using Transverse.Api.Tests.Servers;

namespace Transverse.Api.Tests.Schema;

[Collection("SQL Server")]
public sealed class SqlServerNodeTests() : NodeSuite(SampleServer.SqlServer);
