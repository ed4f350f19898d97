using System.Buffers;
using System.Buffers.Binary;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Transverse.Api.Hosting;
using Transverse.GraphQL;
using Transverse.GraphQL.Execution;

namespace Transverse.Api.Http;

/// <summary>
/// Remembers whole answers as they were sent. The key holds all that an answer depends on, the load of the data first: other data, or another
/// build of the server, makes other keys, so that nothing has to be thrown away to stay right.
/// </summary>
/// <param name="schema">The schema: only its queries have answers to remember.</param>
/// <param name="version">The version of the data.</param>
/// <param name="capacity">How many bytes of answers are remembered; 0 for none.</param>
internal sealed class AnswerCache(GraphQL.TypeSystem.Schema schema, DatasetVersion version, long capacity)
{
    // The parts of the server that decide what an answer looks like: a build that differs in anything has other ids.
    private static readonly byte[] Build =
        [.. new[] { typeof(AnswerCache), typeof(GraphQLPipeline), typeof(Infrastructure.Dataset.DatasetLoader), typeof(Domain.IEntity) }
            .SelectMany(type => type.Module.ModuleVersionId.ToByteArray())];

    private readonly BoundedCache<string, ReadOnlyMemory<byte>> _answers = new(capacity, StringComparer.Ordinal, answer => answer.Length);

    /// <summary>Whether any answer is remembered at all.</summary>
    public bool Remembers { get; } = capacity > 0;

    /// <summary>The key of a request's answer; null as long as no data is loaded.</summary>
    public string? KeyOf(GraphQLRequest request)
    {
        if (!version.IsKnown) return null;
        var parts = new ArrayBufferWriter<byte>(request.Document.Length + 512);
        parts.Write(Build);
        Append(parts, Encoding.UTF8.GetBytes(version.Load));
        Append(parts, request.Document.Span);
        Append(parts, Encoding.UTF8.GetBytes(request.OperationName ?? ""));
        Append(parts, request.Variables.ValueKind == JsonValueKind.Object ? JsonMarshal.GetRawUtf8Value(request.Variables) : []);
        parts.Write([(byte)request.Cost, request.OperationName is null ? (byte)0 : (byte)1]);
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(parts.WrittenSpan, hash);
        return Convert.ToHexStringLower(hash[..16]);
    }

    /// <summary>Finds an answer.</summary>
    public bool TryGet(string key, [MaybeNullWhen(false)] out ReadOnlyMemory<byte> answer) => _answers.TryGet(key, out answer);

    /// <summary>Remembers an answer if it may be given again: that of a query without any error.</summary>
    /// <returns>Whether it may be given again.</returns>
    public bool Add(string key, ExecutionResult result, ReadOnlyMemory<byte> answer)
    {
        if (result.Errors.Count > 0 || (result.Executed && !ReferenceEquals(result.Data?.Selection.Type, schema.Query))) return false;
        _answers.Add(key, answer.ToArray());
        return true;
    }

    // Each part with its length, so that no two requests give the same bytes.
    private static void Append(ArrayBufferWriter<byte> parts, ReadOnlySpan<byte> part)
    {
        BinaryPrimitives.WriteInt32LittleEndian(parts.GetSpan(sizeof(int)), part.Length);
        parts.Advance(sizeof(int));
        parts.Write(part);
    }
}
