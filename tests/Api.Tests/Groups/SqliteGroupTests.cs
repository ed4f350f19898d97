using Transverse.Api.Tests.Servers;

namespace Transverse.Api.Tests.Groups;

public sealed class SqliteGroupTests() : GroupSuite(SampleServer.Sqlite);
