using System.Text.Json.Nodes;
using Transverse.Api.Http;
using Transverse.GraphQL.Errors;

namespace Transverse.Api.Exports;

/// <summary>Answers a request for an export.</summary>
internal static partial class ExportHandler
{
    /// <summary>The header that says how many rows follow.</summary>
    public const string CountHeader = "X-Total-Count";

    /// <summary>The headers that only a file has.</summary>
    private static readonly string[] OfFiles = [CountHeader, "Content-Location", "Content-Disposition", "Link", "Cache-Control"];

    /// <summary>Sends a file.</summary>
    /// <param name="http">The request.</param>
    /// <param name="read">From the parameters of the address to what is exported.</param>
    /// <param name="file">What follows its name in the address, such as <c>csv</c>.</param>
    /// <param name="format">The format; null for the metadata of a CSV file.</param>
    public static Task HandleAsync(HttpContext http, Func<IQueryCollection, ExportRequest> read, string file, IExportFormat? format) => GuardAsync(http, async () =>
    {
        var services = http.RequestServices;
        var request = read(http.Request.Query);
        var reader = services.GetRequiredService<ExportReader>();
        var rows = await reader.CountAsync(request, services, http.RequestAborted);
        var dataset = await reader.ExecuteAsync(ExportAbout.Document, [], services, http.RequestAborted);
        var about = ExportAbout.Read(dataset, request, file, rows, services.GetRequiredService<TimeProvider>().GetUtcNow());
        request.RequireVersion(about.Version);
        Describe(http, about);
        if (format is null)
        {
            await WriteAsync(http, CsvMetadata.Of(request, about), CsvMetadata.ContentType);
            return;
        }

        http.Response.ContentType = format.ContentType;
        if (file == "csv" && request.Name == request.Source.Name) http.Response.Headers.Link = $"<{request.Address("csv-metadata.json", about.Version)}>; rel=\"describedby\"; type=\"{CsvMetadata.ContentType}\"";
        http.Response.Headers.ContentDisposition = $"attachment; filename=\"transverse-{request.Name}-{about.Version}.{file}\"";
        if (HttpMethods.IsHead(http.Request.Method)) return;

        var output = new ExportStream(http);
        await format.WriteAsync(new ExportContent(request, about, columns => reader.PagesAsync(request, columns, services, http.RequestAborted)), output, http.RequestAborted);

        // A database that does not keep one state of the data for a request may have given pages of two.
        dataset = await reader.ExecuteAsync(ExportAbout.Document, [], services, http.RequestAborted);
        if (!about.IsOf(dataset)) throw new GraphQLException("The data changed during the export: start again.", "EXPORT_VERSION_GONE");
        await output.SendAsync(http.RequestAborted);
    });

    /// <summary>Turns refusals into answers; what fails once the file has begun breaks it off, so that no client takes a part for the whole.</summary>
    public static async Task GuardAsync(HttpContext http, Func<Task> answer)
    {
        try
        {
            await answer();
        }
        catch (OperationCanceledException) when (http.RequestAborted.IsCancellationRequested)
        {
            // The client left: there is nobody to tell.
        }
        catch (GraphQLException refused) when (!http.Response.HasStarted)
        {
            foreach (var error in refused.Errors.Where(error => error.Exception is not null)) Log(http, error.Exception!);
            foreach (var header in OfFiles) http.Response.Headers.Remove(header);
            await AnswerWriter.RefuseAsync(http, ResponseFormat.Json, refused.Errors, StatusOf(refused.Errors[0]));
        }
        catch (Exception failure)
        {
            Log(http, failure);
            if (http.Response.HasStarted) http.Abort();
            else await AnswerWriter.RefuseAsync(http, ResponseFormat.Json, [new GraphQLError("Unexpected execution error.")], StatusCodes.Status500InternalServerError);
        }
    }

    /// <summary>Sends JSON.</summary>
    public static async Task WriteAsync(HttpContext http, JsonNode json, string contentType)
    {
        http.Response.ContentType = contentType;
        if (!HttpMethods.IsHead(http.Request.Method)) await http.Response.WriteAsync(json.ToJsonString(ExportRequest.Json), http.RequestAborted);
    }

    private static void Describe(HttpContext http, ExportAbout about)
    {
        var headers = http.Response.Headers;
        headers[CountHeader] = about.Rows.ToString(System.Globalization.CultureInfo.InvariantCulture);
        headers.ContentLocation = about.Address;
        headers.CacheControl = "no-cache";
    }

    private static int StatusOf(GraphQLError error) =>
        error.Exception is not null ? StatusCodes.Status500InternalServerError
        : error.Extensions.GetValueOrDefault("code") is "EXPORT_VERSION_GONE" ? StatusCodes.Status409Conflict
        : StatusCodes.Status400BadRequest;

    private static void Log(HttpContext http, Exception failure) =>
        LogFailure(http.RequestServices.GetRequiredService<ILoggerFactory>().CreateLogger(typeof(ExportHandler).FullName!), failure, http.TraceIdentifier);

    [LoggerMessage(Level = LogLevel.Error, Message = "Export {TraceIdentifier} failed")]
    private static partial void LogFailure(ILogger logger, Exception exception, string traceIdentifier);
}
