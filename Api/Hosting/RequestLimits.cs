using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;
using Transverse.Api.Http;
using Transverse.GraphQL.Errors;

namespace Transverse.Api.Hosting;

/// <summary>
/// How many questions one client may ask in a minute, and how many are answered at the same time. They concern the API, not the files of the application.
/// </summary>
internal static class RequestLimits
{
    /// <summary>The part of a minute's requests that a client may spend at once.</summary>
    private const int BurstsPerMinute = 6;

    public static IServiceCollection AddRequestLimits(this IServiceCollection services, IConfiguration configuration)
    {
        var perMinute = configuration.GetValue<int>("Limits:RequestsPerMinute");
        var concurrent = configuration.GetValue<int>("Limits:ConcurrentRequests");
        var waiting = configuration.GetValue<int>("Limits:WaitingRequests");
        return services.AddRateLimiter(options =>
        {
            options.GlobalLimiter = PartitionedRateLimiter.CreateChained(
                PartitionedRateLimiter.Create<HttpContext, IPAddress>(http => perMinute > 0 && IsQuestion(http)
                    ? RateLimitPartition.GetTokenBucketLimiter(ClientOf(http), _ => Bucket(perMinute))
                    : RateLimitPartition.GetNoLimiter(IPAddress.None)),
                PartitionedRateLimiter.Create<HttpContext, bool>(http => concurrent > 0 && IsQuestion(http)
                    ? RateLimitPartition.GetConcurrencyLimiter(true, _ => new() { PermitLimit = concurrent, QueueLimit = waiting })
                    : RateLimitPartition.GetNoLimiter(false)));
            options.OnRejected = (rejected, _) => new ValueTask(RefuseAsync(rejected, perMinute));
        });
    }

    internal static bool IsQuestion(HttpContext http) =>
        (http.Request.Path.StartsWithSegments("/graphql", out var rest) && !rest.StartsWithSegments("/ui")) || http.Request.Path.StartsWithSegments("/exports");

    /// <summary>Whoever holds one IPv6 address holds the other 2^64 of its network as well.</summary>
    private static IPAddress ClientOf(HttpContext http)
    {
        var address = http.Connection.RemoteIpAddress ?? IPAddress.None;
        if (address.IsIPv4MappedToIPv6) return address.MapToIPv4();
        if (address.AddressFamily != AddressFamily.InterNetworkV6) return address;
        var bytes = address.GetAddressBytes();
        bytes.AsSpan(8).Clear();
        return new IPAddress(bytes);
    }

    private static TokenBucketRateLimiterOptions Bucket(int perMinute)
    {
        var tokens = Math.Max(1, perMinute / 60);
        return new()
        {
            TokenLimit = Math.Max(1, perMinute / BurstsPerMinute),
            TokensPerPeriod = tokens,
            ReplenishmentPeriod = TimeSpan.FromMinutes((double)tokens / perMinute),
        };
    }

    private static Task RefuseAsync(OnRejectedContext rejected, int perMinute)
    {
        var http = rejected.HttpContext;

        // A client's own limit says when it will have room again; that of the whole server cannot know.
        var isClients = rejected.Lease.TryGetMetadata(MetadataName.RetryAfter, out var wait);
        var seconds = isClients ? (int)Math.Ceiling(wait.TotalSeconds) : 1;
        http.Response.Headers.RetryAfter = seconds.ToString(CultureInfo.InvariantCulture);
        var error = isClients
            ? Error($"More than {perMinute} requests in a minute came from this address: ask again in {seconds} s.", "TOO_MANY_REQUESTS")
            : Error("The server answers as many requests as it can: ask again in a moment.", "SERVER_BUSY");
        var format = ResponseFormat.Negotiate(http.Request.GetTypedHeaders(), out _) ?? ResponseFormat.GraphQL;
        return AnswerWriter.RefuseAsync(http, format, [error], isClients ? StatusCodes.Status429TooManyRequests : StatusCodes.Status503ServiceUnavailable);
    }

    private static GraphQLError Error(string message, string code) => new(message) { Extensions = new Dictionary<string, object?> { ["code"] = code } };
}
