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
/// Remembers whole answers as they were sent. The key holds all that an answer depends on, the version of the data first: other data, or another
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

    /// <summary>The key of a request's answer; null as long as no data is loaded.</summary>
    public string? KeyOf(GraphQLRequest request)
    {
        if (!version.IsKnown) return null;
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Build);
        Append(hash, Encoding.UTF8.GetBytes(version.Current));
        Append(hash, request.Document.Span);
        Append(hash, Encoding.UTF8.GetBytes(request.OperationName ?? ""));
        Append(hash, request.Variables.ValueKind == JsonValueKind.Object ? JsonMarshal.GetRawUtf8Value(request.Variables) : []);
        hash.AppendData([(byte)request.Cost, request.OperationName is null ? (byte)0 : (byte)1]);
        return Convert.ToHexStringLower(hash.GetHashAndReset().AsSpan(0, 16));
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
    private static void Append(IncrementalHash hash, ReadOnlySpan<byte> part)
    {
        hash.AppendData(BitConverter.GetBytes(part.Length));
        hash.AppendData(part);
    }
}
