using Transverse.Api.Tests.Servers;

namespace Transverse.Api.Tests.Search;

[Collection("SQL Server")]
public sealed class SqlServerSearchTests() : SearchSuite(SampleServer.SqlServer);
