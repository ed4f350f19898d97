using Transverse.Api.Tests.Servers;

namespace Transverse.Api.Tests.Queries;

public sealed class SqliteFilterTests() : FilterSuite(SampleServer.Sqlite);
