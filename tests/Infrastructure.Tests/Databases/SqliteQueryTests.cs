namespace Transverse.Infrastructure.Tests.Databases;

public sealed class SqliteQueryTests() : QuerySuite(TestDatabase.Sqlite());
