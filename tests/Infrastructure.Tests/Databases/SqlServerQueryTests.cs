namespace Transverse.Infrastructure.Tests.Databases;

[Collection("SQL Server")]
public sealed class SqlServerQueryTests() : QuerySuite(TestDatabase.SqlServer());
