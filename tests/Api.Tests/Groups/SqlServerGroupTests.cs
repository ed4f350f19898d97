using Transverse.Api.Tests.Servers;

namespace Transverse.Api.Tests.Groups;

[Collection("SQL Server")]
public sealed class SqlServerGroupTests() : GroupSuite(SampleServer.SqlServer);
