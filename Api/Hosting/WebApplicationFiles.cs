namespace Transverse.Api.Hosting;

/// <summary>Serves the web application and the graph IDE, built from Web/ into wwwroot.</summary>
internal static class WebApplicationFiles
{
    private static readonly string[] Reading = [HttpMethods.Get, HttpMethods.Head];

    public static void MapWebApplication(this WebApplication app)
    {
        app.MapStaticAssets();

        // One endpoint for both spellings: the router does not tell them apart.
        app.MapMethods("/graphql/ui", Reading, http => http.Request.Path.Value!.EndsWith('/') ? SendPageAsync(http, "graphql/ui/index.html") : RedirectAsync(http, "/graphql/ui/"));

        // What the API does not know, or no build left, is not a page of the application.
        app.MapFallback("/graphql/{name}/{**rest}", NotFoundAsync);
        app.MapFallback("/assets/{**rest}", NotFoundAsync);

        // Every other address, dots included ("/plans/mobilisation-2019/A16.2"), is a route of the application, which says itself when it does not know it.
        app.MapFallback("{*path}", http => SendPageAsync(http, "index.html")).WithMetadata(new HttpMethodMetadata(Reading));
    }

    private static Task NotFoundAsync(HttpContext http)
    {
        http.Response.StatusCode = StatusCodes.Status404NotFound;
        return Task.CompletedTask;
    }

    private static Task RedirectAsync(HttpContext http, string address)
    {
        http.Response.Redirect(address, permanent: true);
        return Task.CompletedTask;
    }

    private static async Task SendPageAsync(HttpContext http, string page)
    {
        var file = http.RequestServices.GetRequiredService<IWebHostEnvironment>().WebRootFileProvider.GetFileInfo(page);
        if (!file.Exists)
        {
            http.Response.StatusCode = StatusCodes.Status404NotFound;
            await http.Response.WriteAsync("The web application was not built: run the API without -p:SkipWeb=true.", http.RequestAborted);
            return;
        }

        http.Response.ContentType = "text/html; charset=utf-8";
        http.Response.Headers.CacheControl = "no-cache";
        http.Response.ContentLength = file.Length;
        if (!HttpMethods.IsHead(http.Request.Method)) await http.Response.SendFileAsync(file, http.RequestAborted);
    }
}
