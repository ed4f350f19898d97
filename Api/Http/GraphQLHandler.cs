using Microsoft.AspNetCore.Connections;
using Transverse.Api.Hosting;
using Transverse.Api.Operations;
using Transverse.GraphQL;
using Transverse.GraphQL.Errors;
using Transverse.GraphQL.Execution;

namespace Transverse.Api.Http;

/// <summary>Answers one HTTP request: negotiates the format, reads, looks the answer up or executes, writes.</summary>
internal sealed partial class GraphQLHandler(
    GraphQLPipeline pipeline, StoredOperations operations, AnswerCache answers, DatasetVersion version, OperationTelemetry telemetry, ILogger<GraphQLHandler> logger)
{
    private static readonly GraphQLError[] Fault = [new("Unexpected execution error.")];

    private static readonly GraphQLError Malformed = new("The body can't be read: it is not sent as HTTP demands.")
    {
        Extensions = new Dictionary<string, object?> { ["code"] = "HC0009" },
    };

    public async Task HandleAsync(HttpContext http, Func<HttpContext, ValueTask<OperationRequest>> read)
    {
        if (ResponseFormat.Negotiate(http.Request.GetTypedHeaders(), out var unreadable) is not { } format)
        {
            await RefuseAsync(http, unreadable);
            return;
        }

        try
        {
            await AnswerAsync(http, format, await read(http));
        }
        catch (GraphQLException unread)
        {
            // A request that could not be read is 400 in both formats.
            await AnswerWriter.RefuseAsync(http, format, unread.Errors, StatusCodes.Status400BadRequest);
        }
        catch (BadHttpRequestException malformed)
        {
            await AnswerWriter.RefuseAsync(http, format, [Malformed], malformed.StatusCode);
        }
        catch (Exception fault) when (fault is ConnectionResetException || http.RequestAborted.IsCancellationRequested)
        {
            // Nobody is left to answer.
        }
        catch (Exception fault) when (!http.Response.HasStarted)
        {
            LogFailure(fault, http.TraceIdentifier, "");
            await AnswerWriter.RefuseAsync(http, format, Fault, StatusCodes.Status500InternalServerError);
        }
    }

    private async Task AnswerAsync(HttpContext http, ResponseFormat format, OperationRequest asked)
    {
        var request = operations.Resolve(asked) with { Cost = CostHeader.Read(http.Request.Headers) };
        var registers = asked is { Document: not null, Hash: not null };
        var key = registers || !(request.QueriesOnly || answers.Remembers) ? null : answers.KeyOf(request);
        var caching = key is null || !request.QueriesOnly ? null : new CachingHeaders(key, format);
        if (caching?.IsKnownTo(http.Request) is true)
        {
            OperationTelemetry.CountKept();
            caching.WriteNotModified(http.Response);
            return;
        }

        if (key is not null && answers.TryGet(key, out var known))
        {
            OperationTelemetry.CountKept();
            caching?.Write(http.Response);
            await AnswerWriter.WriteAsync(http, format, known, StatusCodes.Status200OK);
            return;
        }

        var result = await telemetry.ObserveAsync(http, () => pipeline.ExecuteAsync(request, http.RequestServices, http.RequestAborted));
        Log(http, result);
        result = version.Sign(result);
        if (registers && result.Executed) result = result.Extended(operations.Register(asked));
        var body = AnswerWriter.Serialize(result);
        if (key is not null && answers.Add(key, result, body)) caching?.Write(http.Response);
        await AnswerWriter.WriteAsync(http, format, body, StatusOf(http, result, format));
    }

    private static int StatusOf(HttpContext http, ExecutionResult result, ResponseFormat format)
    {
        if (result.Executed || result.Errors is not [var error, ..]) return StatusCodes.Status200OK;
        if (error.Extensions.GetValueOrDefault("code") is not "OPERATION_NOT_ALLOWED") return format.RefusedStatus;
        http.Response.Headers.Allow = HttpMethods.Post;
        return StatusCodes.Status405MethodNotAllowed;
    }

    private static Task RefuseAsync(HttpContext http, bool unreadable)
    {
        if (!unreadable)
        {
            http.Response.StatusCode = StatusCodes.Status406NotAcceptable;
            return Task.CompletedTask;
        }

        var error = new GraphQLError("The header \"Accept\" can't be read: send a list of media types.")
        {
            Extensions = new Dictionary<string, object?> { ["code"] = "HC0064", ["headerValue"] = http.Request.Headers.Accept.ToString() },
        };
        return AnswerWriter.RefuseAsync(http, ResponseFormat.GraphQL, [error], StatusCodes.Status400BadRequest);
    }

    // The client sees one fixed sentence for what went wrong inside; the log has the rest.
    private void Log(HttpContext http, ExecutionResult result)
    {
        foreach (var error in result.Errors)
        {
            if (error.Exception is not null) LogFailure(error.Exception, http.TraceIdentifier, string.Join('/', error.Path ?? []));
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Request {TraceIdentifier} failed at {Path}")]
    private partial void LogFailure(Exception exception, string traceIdentifier, string path);
}
