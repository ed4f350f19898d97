using System.Buffers;
using Transverse.Api.Hosting;
using Transverse.GraphQL;
using Transverse.GraphQL.Errors;
using Transverse.GraphQL.Execution;

namespace Transverse.Api.Http;

/// <summary>Answers one HTTP request: negotiates the format, reads, executes, writes.</summary>
internal static partial class GraphQLHandler
{
    public static async Task HandleAsync(HttpContext http, Func<HttpContext, ValueTask<GraphQLRequest>> read)
    {
        if (ResponseFormat.Negotiate(http.Request.GetTypedHeaders(), out var unreadable) is not { } format)
        {
            await RefuseAsync(http, unreadable);
            return;
        }

        var (result, status) = await ExecuteAsync(http, format, read);
        await WriteAsync(http, format, result, status);
    }

    private static async ValueTask<(ExecutionResult Result, int Status)> ExecuteAsync(
        HttpContext http, ResponseFormat format, Func<HttpContext, ValueTask<GraphQLRequest>> read)
    {
        try
        {
            var request = await read(http) with { Cost = CostHeader.Read(http.Request.Headers) };
            var pipeline = http.RequestServices.GetRequiredService<GraphQLPipeline>();
            var result = await pipeline.ExecuteAsync(request, http.RequestServices, http.RequestAborted);
            Log(http, result);
            return (http.RequestServices.GetRequiredService<DatasetVersion>().Sign(result), StatusOf(http, result, format));
        }
        catch (GraphQLException unread)
        {
            // A request that could not be read is 400 in both formats.
            return (ExecutionResult.Refused(unread.Errors), StatusCodes.Status400BadRequest);
        }
    }

    private static int StatusOf(HttpContext http, ExecutionResult result, ResponseFormat format)
    {
        if (result.Executed || result.Errors is not [var error, ..]) return StatusCodes.Status200OK;
        if ( error.Extensions.GetValueOrDefault("code") is not "OPERATION_NOT_ALLOWED")
        {
            return format.RefusedStatus;
        }

        http.Response.Headers.Allow = HttpMethods.Post;
        return StatusCodes.Status405MethodNotAllowed;
    }

    private static async Task WriteAsync(HttpContext http, ResponseFormat format, ExecutionResult result, int status)
    {
        var body = new ArrayBufferWriter<byte>(4096);
        ResultWriter.Write(result, body);
        http.Response.StatusCode = status;
        http.Response.ContentType = format.ContentType;
        http.Response.ContentLength = body.WrittenCount;
        if (!HttpMethods.IsHead(http.Request.Method)) await http.Response.BodyWriter.WriteAsync(body.WrittenMemory, http.RequestAborted);
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
        return WriteAsync(http, ResponseFormat.GraphQL, ExecutionResult.Refused([error]), StatusCodes.Status400BadRequest);
    }

    // The client sees one fixed sentence for what went wrong inside; the log has the rest.
    private static void Log(HttpContext http, ExecutionResult result)
    {
        foreach (var error in result.Errors)
        {
            if (error.Exception is null) continue;
            var logger = http.RequestServices.GetRequiredService<ILoggerFactory>().CreateLogger(typeof(GraphQLHandler).FullName!);
            LogFailure(logger, error.Exception, http.TraceIdentifier, string.Join('/', error.Path ?? []));
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Request {TraceIdentifier} failed at {Path}")]
    private static partial void LogFailure(ILogger logger, Exception exception, string traceIdentifier, string path);
}
