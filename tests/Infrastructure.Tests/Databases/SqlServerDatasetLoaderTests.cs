namespace Transverse.Infrastructure.Tests.Databases;

[Collection("SQL Server")]
public sealed class SqlServerDatasetLoaderTests() : DatasetLoaderSuite(TestDatabase.SqlServer());
