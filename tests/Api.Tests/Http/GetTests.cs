using System.Text.Json;
using Transverse.Api.Tests.Servers;

namespace Transverse.Api.Tests.Http;

public sealed class GetTests
{
    [Theory]
    [InlineData("?query={themes{code}}")]
    [InlineData("?query={themes{code}}&variables=&operationName=&extensions=")]
    [InlineData("?query={themes{code}}&variables={}&extensions={\"a\":1}&unknown=1")]
    [InlineData("?query={themes{code}}&variables=null")]
    [InlineData("?query=query A{themes{code}} query B{__typename}&operationName=A")]
    [InlineData("?query=query null{themes{code}}&operationName=null")]
    [InlineData("?query=query($y:Boolean!){themes{code @include(if:$y)}}&variables={\"y\":true}")]
    public async Task A_request_is_answered(string query)
    {
        var answer = await SendAsync(Requests.Get(query));

        Assert.Equal(200, answer.Status);
        Assert.Equal("""{"themes":[{"code":"hebergement"},{"code":"langue"},{"code":"emploi"}]}""", answer.Data.ToJsonString());
    }

    [Theory]
    [InlineData("", "HC0013", "The request holds no document: give it as \"query\", or a stored one as \"id\".")]
    [InlineData("?query=", "HC0013", "The request holds no document: give it as \"query\", or a stored one as \"id\".")]
    [InlineData("?query={themes{code}}&query={__typename}", "HC0013", "The request holds no document: give it as \"query\", or a stored one as \"id\".")]
    [InlineData("?query={themes{code}}&variables={", "HC0012", "The parameter \"variables\" is not valid JSON: send an object.")]
    [InlineData("?query={themes{code}}&variables=[]", "HC0009", "\"variables\" must be a JSON object.")]
    [InlineData("?query={themes{code}}&extensions=x", "HC0012", "The parameter \"extensions\" is not valid JSON: send an object.")]
    [InlineData("?query={themes{code}}&extensions=\"x\"", "HC0009", "\"extensions\" must be a JSON object.")]
    public async Task A_request_that_cannot_be_read_is_refused_in_either_format(string query, string code, string message)
    {
        foreach (var accept in new[] { Requests.GraphQL, Requests.Json })
        {
            var answer = await SendAsync(Requests.Get(query, accept));

            Assert.Equal(400, answer.Status);
            answer.HasError(JsonSerializer.Serialize(new { message, extensions = new { code } }));
            Assert.Empty(answer.Commands);
        }
    }

    [Fact]
    public async Task HEAD_has_the_headers_of_GET_and_no_body()
    {
        var get = await SendAsync(Requests.GetDocument(Requests.Themes));
        var head = await SendAsync(Requests.Send(HttpMethod.Head, $"/graphql?query={Uri.EscapeDataString(Requests.Themes)}"));

        Assert.Equal(200, head.Status);
        Assert.Equal("", head.Body);
        Assert.Equal(get.Header("Content-Type"), head.Header("Content-Type"));
        Assert.Equal(get.Header("Content-Length"), head.Header("Content-Length"));
    }

    [Theory]
    [InlineData("GET")]
    [InlineData("HEAD")]
    public async Task What_is_not_a_query_is_not_allowed(string method)
    {
        await using var server = await FaultyServer.StartAsync();

        var answer = await server.SendAsync(Requests.Send(new HttpMethod(method), $"/graphql?query={Uri.EscapeDataString("mutation { change }")}"));

        Assert.Equal(405, answer.Status);
        Assert.Equal("POST", answer.Header("Allow"));
        if (method == "GET") answer.HasError("""{"message":"Only queries are allowed here.","extensions":{"code":"OPERATION_NOT_ALLOWED"}}""");
    }

    [Fact]
    public async Task An_address_that_is_too_long_is_refused_by_the_server() =>
        Assert.Equal(414, (await SendAsync(Requests.GetDocument($"{{ themes {{ code }} }} # {new string('x', 9_000)}"))).Status);

    private static async Task<Answer> SendAsync(HttpRequestMessage request) => await (await SampleServer.Sqlite.Started).SendAsync(request);
}
