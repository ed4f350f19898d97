using Transverse.Api.Tests.Servers;

namespace Transverse.Api.Tests.Queries;

[Collection("SQL Server")]
public sealed class SqlServerOrderTests() : OrderSuite(SampleServer.SqlServer);
