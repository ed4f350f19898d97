namespace Transverse.Infrastructure.Tests.Databases;

public sealed class SqliteDatasetLoaderTests() : DatasetLoaderSuite(TestDatabase.Sqlite());
