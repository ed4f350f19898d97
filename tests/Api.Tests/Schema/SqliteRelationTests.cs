using Transverse.Api.Tests.Servers;

namespace Transverse.Api.Tests.Schema;

public sealed class SqliteRelationTests() : RelationSuite(SampleServer.Sqlite);
