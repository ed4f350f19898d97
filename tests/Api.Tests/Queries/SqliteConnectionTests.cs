using Transverse.Api.Tests.Servers;

namespace Transverse.Api.Tests.Queries;

public sealed class SqliteConnectionTests() : ConnectionSuite(SampleServer.Sqlite);
