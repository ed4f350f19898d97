using System.Diagnostics;
using System.Diagnostics.Metrics;
using Transverse.Api.Queries;
using Transverse.GraphQL.Execution;

namespace Transverse.Api.Hosting;

/// <summary>Tells of each operation what it was, what it cost and how it ended: one line in the log, one span, and measurements.</summary>
internal sealed partial class OperationTelemetry(ILogger<OperationTelemetry> logger)
{
    /// <summary>The name of the source of spans and of the meter.</summary>
    public const string Name = "Transverse";

    private const int LoggedNameLength = 100;

    private static readonly ActivitySource Source = new(Name);
    private static readonly Meter Meter = new(Name);
    private static readonly Histogram<double> Duration = Meter.CreateHistogram<double>("transverse.operation.duration", "s", "How long operations took.");
    private static readonly Histogram<double> FieldCost = Meter.CreateHistogram<double>("transverse.operation.field_cost", "{cost}", "The field cost of operations.");
    private static readonly Histogram<int> Commands = Meter.CreateHistogram<int>("transverse.operation.commands", "{command}", "How many commands operations ran in the database.");
    private static readonly Histogram<int> Rows = Meter.CreateHistogram<int>("transverse.operation.rows", "{row}", "How many rows operations read.");
    private static readonly Counter<long> Kept = Meter.CreateCounter<long>("transverse.answers.kept", "{answer}", "How many answers were given again without executing anything.");

    /// <summary>Counts an answer that was given again.</summary>
    public static void CountKept() => Kept.Add(1);

    /// <summary>Executes an operation and tells of it.</summary>
    public async ValueTask<ExecutionResult> ObserveAsync(HttpContext http, Func<ValueTask<ExecutionResult>> execute)
    {
        using var span = Source.StartActivity("GraphQL operation");
        var started = Stopwatch.GetTimestamp();
        var result = await execute();
        Tell(http, span, result, Stopwatch.GetElapsedTime(started));
        return result;
    }

    private void Tell(HttpContext http, Activity? span, ExecutionResult result, TimeSpan elapsed)
    {
        var name = result.OperationName is { Length: > LoggedNameLength } longName ? longName[..LoggedNameLength] : result.OperationName ?? "(anonymous)";
        var outcome = OutcomeOf(result);
        var (cost, count) = (result.Cost.GetValueOrDefault(), http.RequestServices.GetRequiredService<QueryCount>());

        // Clients choose names: as a tag of a metric they would be a series each.
        var tag = new KeyValuePair<string, object?>("outcome", outcome);
        Duration.Record(elapsed.TotalSeconds, tag);
        FieldCost.Record(cost.FieldCost, tag);
        Commands.Record(count.Commands, tag);
        Rows.Record(count.Rows, tag);
        span?.SetTag("graphql.operation.name", name).SetTag("transverse.outcome", outcome).SetTag("transverse.field_cost", cost.FieldCost)
            .SetTag("transverse.commands", count.Commands).SetTag("transverse.rows", count.Rows);
        LogOperation(http.TraceIdentifier, name, outcome, elapsed.TotalMilliseconds, cost.FieldCost, cost.TypeCost, count.Commands, count.Rows);
    }

    private static string OutcomeOf(ExecutionResult result) => result switch
    {
        { Executed: false } => "refused",
        { Errors.Count: 0 } => "answered",
        _ => result.Errors.Any(error => error.Exception is not null) ? "fault" : "error",
    };

    [LoggerMessage(
        Level = LogLevel.Information,
        Message = "Request {RequestId}: operation {Operation} {Outcome} in {Milliseconds:0.0} ms, field cost {FieldCost}, type cost {TypeCost}, {Commands} commands, {Rows} rows")]
    private partial void LogOperation(
        string requestId, string operation, string outcome, double milliseconds, double fieldCost, double typeCost, int commands, int rows);
}
