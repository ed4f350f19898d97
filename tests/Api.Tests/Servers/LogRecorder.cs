using System.Collections.Concurrent;
using System.Diagnostics;
using Microsoft.Extensions.Logging;

namespace Transverse.Api.Tests.Servers;

/// <summary>Keeps what the server logs for each request, told apart by its trace.</summary>
internal sealed class LogRecorder : ILoggerProvider
{
    private readonly ConcurrentDictionary<ActivityTraceId, ConcurrentQueue<LogEntry>> _entries = new();

    /// <summary>What was logged for a trace, in order.</summary>
    public IReadOnlyList<LogEntry> Of(ActivityTraceId trace) => _entries.TryGetValue(trace, out var entries) ? [.. entries] : [];

    public ILogger CreateLogger(string categoryName) => new Logger(categoryName, this);

    public void Dispose()
    {
    }

    private sealed class Logger(string category, LogRecorder recorder) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            if (Activity.Current is not { } activity) return;
            recorder._entries.GetOrAdd(activity.TraceId, _ => new()).Enqueue(new(category, logLevel, formatter(state, exception), exception));
        }
    }
}
