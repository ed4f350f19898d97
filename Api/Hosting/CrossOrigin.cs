using Microsoft.Net.Http.Headers;
using Transverse.Api.Http;

namespace Transverse.Api.Hosting;

/// <summary>Which pages of other origins may ask the API from a visitor's browser: none unless the configuration names them.</summary>
internal static class CrossOrigin
{
    public static IServiceCollection AddCrossOrigin(this IServiceCollection services, IConfiguration configuration)
    {
        var origins = (configuration["Cors:Origins"] ?? "").Split([',', ' '], StringSplitOptions.RemoveEmptyEntries);
        return services.AddCors(options => options.AddDefaultPolicy(policy => policy
            .WithOrigins(origins)
            .WithMethods(HttpMethods.Get, HttpMethods.Head, HttpMethods.Post)
            .WithHeaders(HeaderNames.Accept, HeaderNames.ContentType, HeaderNames.IfNoneMatch, CostHeader.Name)
            .WithExposedHeaders(HeaderNames.ETag, HeaderNames.RetryAfter)
            .SetPreflightMaxAge(TimeSpan.FromHours(1))));
    }
}
