using Transverse.Api.Tests.Servers;

namespace Transverse.Api.Tests.Queries;

public sealed class SqliteOperatorTests() : OperatorSuite(SampleServer.Sqlite);
