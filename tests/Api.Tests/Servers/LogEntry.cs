using Microsoft.Extensions.Logging;

namespace Transverse.Api.Tests.Servers;

/// <summary>One entry of the server's log.</summary>
public sealed record LogEntry(string Category, LogLevel Level, string Message, Exception? Exception);
