using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Transverse.Api.Exports;
using Transverse.GraphQL.Errors;

namespace Transverse.Api.Tests.Exports;

public sealed class ExportStreamTests
{
    private const string Gone = """{"errors":[{"message":"The data changed during the export: start again.","extensions":{"code":"EXPORT_VERSION_GONE"}}]}""";

    [Fact]
    public async Task An_export_that_is_refused_before_its_first_page_is_the_refusal_alone()
    {
        using var body = new MemoryStream();
        var http = new DefaultHttpContext { RequestServices = new ServiceCollection().AddLogging().BuildServiceProvider() };
        http.Response.Body = body;

        await ExportHandler.GuardAsync(http, () =>
        {
            new ExportStream(http).Write("ahead of the rows,"u8);
            throw new GraphQLException("The data changed during the export: start again.", "EXPORT_VERSION_GONE");
        });

        Assert.Equal((409, Gone), (http.Response.StatusCode, Encoding.UTF8.GetString(body.ToArray())));
    }
}
