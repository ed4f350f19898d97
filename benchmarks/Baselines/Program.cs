using System.Text.Json;
using SQLitePCL;
using Transverse.Baselines;

// What the API is measured against: the least that Kestrel can do with the same bytes, and the same list and pivot by hand.
// SQLite locks as little as it does in the API: what is compared is the code, not the settings.
Batteries_V2.Init();
raw.sqlite3_config(raw.SQLITE_CONFIG_MULTITHREAD);
raw.sqlite3_config(raw.SQLITE_CONFIG_MEMSTATUS, 0);

var builder = WebApplication.CreateSlimBuilder(args);
builder.Logging.ClearProviders();
var app = builder.Build();
var file = app.Configuration["Database"] ?? throw new InvalidOperationException("Give --Database=FILE.");

app.MapPost("/bare", async (HttpContext http) =>
{
    using var request = await JsonDocument.ParseAsync(http.Request.Body, cancellationToken: http.RequestAborted);
    if (!request.RootElement.TryGetProperty("query"u8, out _)) return;
    http.Response.ContentType = "application/json";
    await http.Response.BodyWriter.WriteAsync("""{"data":{"__typename":"Query"}}"""u8.ToArray(), http.RequestAborted);
});
app.MapGet("/fundings", new FundingList(file).WriteAsync);
app.MapGet("/pivot", new Pivot(file).ReadAsync);

app.Run();
