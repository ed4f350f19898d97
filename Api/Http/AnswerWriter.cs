using System.Buffers;
using Transverse.GraphQL.Errors;
using Transverse.GraphQL.Execution;

namespace Transverse.Api.Http;

/// <summary>Writes answers. What no other header allows to be kept must not be.</summary>
internal static class AnswerWriter
{
    /// <summary>An answer as it is sent.</summary>
    public static ReadOnlyMemory<byte> Serialize(ExecutionResult result)
    {
        var body = new ArrayBufferWriter<byte>(4096);
        ResultWriter.Write(result, body);
        return body.WrittenMemory;
    }

    /// <summary>Sends an answer.</summary>
    public static async Task WriteAsync(HttpContext http, ResponseFormat format, ReadOnlyMemory<byte> body, int status)
    {
        var response = http.Response;
        response.StatusCode = status;
        response.ContentType = format.ContentType;
        response.ContentLength = body.Length;
        if (response.Headers.CacheControl.Count == 0) response.Headers.CacheControl = "no-store";
        if (!HttpMethods.IsHead(http.Request.Method)) await http.TakesAsync(response.BodyWriter.WriteAsync(body, http.RequestAborted));
    }

    /// <summary>Sends errors alone.</summary>
    public static Task RefuseAsync(HttpContext http, ResponseFormat format, IReadOnlyList<GraphQLError> errors, int status) =>
        WriteAsync(http, format, Serialize(ExecutionResult.Refused(errors)), status);
}
