namespace Transverse.Api.Tests.Pivots;

public sealed class SqliteRandomPivotTests() : RandomPivotSuite(() => GeneratedServer.Started);
