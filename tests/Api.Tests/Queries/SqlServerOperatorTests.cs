using Transverse.Api.Tests.Servers;

namespace Transverse.Api.Tests.Queries;

[Collection("SQL Server")]
public sealed class SqlServerOperatorTests() : OperatorSuite(SampleServer.SqlServer);
