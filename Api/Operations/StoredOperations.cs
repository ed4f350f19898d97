using System.Security.Cryptography;
using System.Text;
using Transverse.Api.Http;
using Transverse.GraphQL;
using Transverse.GraphQL.Errors;

namespace Transverse.Api.Operations;

/// <summary>
/// The documents that clients may name instead of sending them: those that were stored before the server started, and a bounded number that
/// clients register while it runs (automatic persisted queries).
/// </summary>
/// <param name="stored">The documents by id.</param>
/// <param name="storedOnly">Whether a document that a client sends is refused (code <c>HC0067</c>).</param>
internal sealed class StoredOperations(IReadOnlyDictionary<string, byte[]> stored, bool storedOnly)
{
    // How many bytes of registered documents are remembered.
    private const int Capacity = 4_000_000;

    private readonly BoundedCache<string, byte[]> _registered = new(Capacity, StringComparer.Ordinal, document => document.Length);

    /// <summary>Finds the document of a request.</summary>
    /// <exception cref="GraphQLException">It names none that is known, holds none, or sends one where that is not allowed.</exception>
    public GraphQLRequest Resolve(OperationRequest request) => new(DocumentOf(request))
    {
        OperationName = request.OperationName,
        Variables = request.Variables,
        QueriesOnly = request.QueriesOnly,
    };

    /// <summary>Remembers the document of an automatic persisted query that was executed, and says in the answer's <c>extensions</c> whether it did.</summary>
    /// <param name="request">The request, with document and hash.</param>
    public IReadOnlyDictionary<string, object?> Register(OperationRequest request)
    {
        var document = Encoding.UTF8.GetBytes(request.Document!);
        var actual = Convert.ToHexStringLower(SHA256.HashData(document));
        var isRight = actual.Equals(request.Hash, StringComparison.OrdinalIgnoreCase);
        if (isRight) _registered.Add(actual, document);
        var answer = new Dictionary<string, object?> { ["sha256Hash"] = request.Hash, ["persisted"] = isRight };
        if (!isRight)
        {
            answer.Add("expectedHashValue", actual);
            answer.Add("expectedHashType", "sha256Hash");
            answer.Add("expectedHashFormat", "HEX");
        }

        return new Dictionary<string, object?> { ["persistedQuery"] = answer };
    }

    private byte[] DocumentOf(OperationRequest request)
    {
        if (request.Document is { Length: > 0 } document)
        {
            if (storedOnly) throw new GraphQLException("Only stored operations are allowed: send the \"id\" of one, without a document.", "HC0067");
            return Encoding.UTF8.GetBytes(document);
        }

        if (request.Id is { Length: > 0 } id) return Find(id) ?? throw Unknown("There is no stored operation of this id: send the document as \"query\".", id);
        if (request.Hash is { } hash) return Find(hash.ToLowerInvariant()) ?? throw Unknown("PersistedQueryNotFound", hash);
        throw new GraphQLException("The request holds no document: give it as \"query\", or a stored one as \"id\".", "HC0013");
    }

    private byte[]? Find(string id) => stored.TryGetValue(id, out var document) || _registered.TryGet(id, out document) ? document : null;

    // Clients of automatic persisted queries wait for this very message.
    private static GraphQLException Unknown(string message, string id) =>
        new(new GraphQLError(message) { Extensions = new Dictionary<string, object?> { ["code"] = "HC0020", ["requestedKey"] = id } });
}
