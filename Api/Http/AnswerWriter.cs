using System.Buffers;
using Transverse.GraphQL.Errors;
using Transverse.GraphQL.Execution;

namespace Transverse.Api.Http;

/// <summary>Writes answers. What no other header allows to be kept must not be.</summary>
internal static class AnswerWriter
{
    private const int KeptCapacity = 1 << 18;

    // Each thread grows its buffer once, and an answer takes no more than its own length.
    [ThreadStatic]
    private static ArrayBufferWriter<byte>? _buffer;

    /// <summary>An answer as it is sent.</summary>
    public static ReadOnlyMemory<byte> Serialize(ExecutionResult result)
    {
        var buffer = _buffer is { Capacity: <= KeptCapacity } kept ? kept : _buffer = new ArrayBufferWriter<byte>();
        buffer.ResetWrittenCount();
        ResultWriter.Write(result, buffer);
        return buffer.WrittenSpan.ToArray();
    }

    /// <summary>Sends an answer.</summary>
    public static async Task WriteAsync(HttpContext http, ResponseFormat format, ReadOnlyMemory<byte> body, int status)
    {
        var response = http.Response;
        response.StatusCode = status;
        response.ContentType = format.ContentType;
        response.ContentLength = body.Length;
        if (response.Headers.CacheControl.Count == 0) response.Headers.CacheControl = "no-store";
        if (!HttpMethods.IsHead(http.Request.Method)) await http.SendAsync(body);
    }

    /// <summary>Sends errors alone.</summary>
    public static Task RefuseAsync(HttpContext http, ResponseFormat format, IReadOnlyList<GraphQLError> errors, int status) =>
        WriteAsync(http, format, Serialize(ExecutionResult.Refused(errors)), status);
}
