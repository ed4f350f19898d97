using Transverse.Api.Tests.Servers;

namespace Transverse.Api.Tests.Draws;

public sealed class SqliteRandomListTests() : RandomListSuite(() => DeliveredServer.Started);
