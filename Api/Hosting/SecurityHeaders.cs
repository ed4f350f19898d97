namespace Transverse.Api.Hosting;

/// <summary>The headers that every answer carries.</summary>
internal static class SecurityHeaders
{
    private const string Page =
        "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; " +
        "object-src 'none'; base-uri 'self'; form-action 'self'; ";

    private const string Application = Page + "frame-ancestors 'none'";

    // A chart that anyone may show in a page: it reads public data and has nothing to click that acts.
    private const string Embedded = Page + "frame-ancestors *";

    // GraphiQL's editor sets styles from script and runs its language services in workers made of blobs.
    private const string GraphIde =
        "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; worker-src 'self' blob:; " +
        "connect-src 'self'; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

    public static IApplicationBuilder UseSecurityHeaders(this IApplicationBuilder app) => app.Use((http, next) =>
    {
        var headers = http.Response.Headers;
        headers.ContentSecurityPolicy = PolicyOf(http.Request);
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=()";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        return next(http);
    });

    private static string PolicyOf(HttpRequest request)
    {
        if (request.Path.StartsWithSegments("/graphql/ui")) return GraphIde;
        return request.Path == "/explorer" && request.Query["embed"] == "1" ? Embedded : Application;
    }
}
