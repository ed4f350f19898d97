using Transverse.Api.Tests.Servers;

namespace Transverse.Api.Tests.Search;

public sealed class SqliteSearchTests() : SearchSuite(SampleServer.Sqlite);
