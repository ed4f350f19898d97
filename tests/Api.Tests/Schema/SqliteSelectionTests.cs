using Transverse.Api.Tests.Servers;

namespace Transverse.Api.Tests.Schema;

public sealed class SqliteSelectionTests() : SelectionSuite(SampleServer.Sqlite);
