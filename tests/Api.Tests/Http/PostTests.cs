using System.Text;
using System.Text.Json;
using Transverse.Api.Tests.Servers;

namespace Transverse.Api.Tests.Http;

public sealed class PostTests
{
    private const string Codes = """{"themes":[{"code":"hebergement"},{"code":"langue"},{"code":"emploi"}]}""";

    [Theory]
    [InlineData("""{"query":"{ themes { code } }"}""")]
    [InlineData("""{"query":"{ themes { code } }","variables":null,"operationName":null,"extensions":null}""")]
    [InlineData("""{"query":"{ themes { code } }","variables":{},"extensions":{"any":[1]}}""")]
    [InlineData("""{"id":"x","unknown":{"member":true},"query":"{ themes { code } }"}""")]
    [InlineData("""{"query":"query A { themes { code } } query B { places { totalCount } }","operationName":"A"}""")]
    [InlineData("""{"query":"query ($y: Boolean!) { themes { code @include(if: $y) } }","variables":{"y":true,"unused":1}}""")]
    [InlineData("\u00a0", true)]
    public async Task A_request_is_answered(string body, bool isByteOrderMark = false)
    {
        var answer = await SendAsync(Requests.Post(isByteOrderMark ? [.. Encoding.UTF8.Preamble, .. """{"query":"{ themes { code } }"}"""u8] : Encoding.UTF8.GetBytes(body)));

        Assert.Equal(200, answer.Status);
        Assert.Equal(Codes, answer.Data.ToJsonString());
    }

    [Theory]
    [InlineData("application/json; charset=utf-8")]
    [InlineData("Application/JSON")]
    [InlineData("application/json; charset=utf-8; boundary=x")]
    public async Task The_content_type_may_have_parameters_and_any_case(string contentType) =>
        Assert.Equal(200, (await SendAsync(Requests.Post("""{"query":"{ themes { code } }"}""", contentType))).Status);

    [Theory]
    [InlineData(null)]
    [InlineData("text/plain")]
    [InlineData("application/graphql")]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData("application/json-patch+json")]
    public async Task Another_content_type_is_not_found(string? contentType)
    {
        var answer = await SendAsync(Requests.Post(contentType == "application/x-www-form-urlencoded" ? "query=%7Bthemes%7Bcode%7D%7D" : """{"query":"{ themes { code } }"}""", contentType));

        Assert.Equal(404, answer.Status);
        Assert.Equal("", answer.Body);
        Assert.Empty(answer.Commands);
    }

    [Theory]
    [InlineData("""[{"query":"{ themes { code } }"}]""", "HC0009", "Batching is switched off: send one operation in each request.")]
    [InlineData("[]", "HC0009", "Batching is switched off: send one operation in each request.")]
    [InlineData("null", "HC0009", "The body must be a JSON object with a member \"query\".")]
    [InlineData("\"{ themes { code } }\"", "HC0009", "The body must be a JSON object with a member \"query\".")]
    [InlineData("{}", "HC0013", "The request holds no document: give it as \"query\", or a stored one as \"id\".")]
    [InlineData("""{"query":null}""", "HC0013", "The request holds no document: give it as \"query\", or a stored one as \"id\".")]
    [InlineData("""{"query":""}""", "HC0013", "The request holds no document: give it as \"query\", or a stored one as \"id\".")]
    [InlineData("""{"query":1}""", "HC0009", "The member \"query\" must be a string.")]
    [InlineData("""{"query":["{ themes { code } }"]}""", "HC0009", "The member \"query\" must be a string.")]
    [InlineData("""{"query":"{ themes { code } }","operationName":{}}""", "HC0009", "The member \"operationName\" must be a string.")]
    [InlineData("""{"query":"{ themes { code } }","variables":"{}"}""", "HC0009", "\"variables\" must be a JSON object.")]
    [InlineData("""{"query":"{ themes { code } }","variables":[{}]}""", "HC0009", "\"variables\" must be a JSON object.")]
    [InlineData("""{"query":"{ themes { code } }","extensions":1}""", "HC0009", "\"extensions\" must be a JSON object.")]
    [InlineData("", "HC0012", "The body is not valid JSON (line 1, byte 1): send an object with a member \"query\".")]
    [InlineData("{\"query\":\n  \"{ themes { code } }\",}", "HC0012", "The body is not valid JSON (line 2, byte 25): send an object with a member \"query\".")]
    [InlineData("""{"query":"{ themes { code } }"} x""", "HC0012", "The body is not valid JSON (line 1, byte 33): send an object with a member \"query\".")]
    [InlineData("""{"query":"\ud83d"}""", "HC0012", "The body holds text that is not valid Unicode: send UTF-8, and surrogates in pairs.")]
    [InlineData("""{"query":"{ themes { code } }","\ud83d":1}""", "HC0012", "The body holds text that is not valid Unicode: send UTF-8, and surrogates in pairs.")]
    public async Task A_request_that_cannot_be_read_is_refused_in_either_format(string body, string code, string message)
    {
        foreach (var accept in new[] { Requests.GraphQL, Requests.Json })
        {
            var answer = await SendAsync(Requests.Post(body, accept: accept));

            Assert.Equal(400, answer.Status);
            Assert.Equal($"{accept}; charset=utf-8", answer.Header("Content-Type"));
            answer.HasError(JsonSerializer.Serialize(new { message, extensions = new { code } }));
            Assert.Empty(answer.Commands);
        }
    }

    [Fact]
    public async Task A_variable_that_is_not_valid_Unicode_is_refused()
    {
        var answer = await SendAsync(Requests.Post("{\"query\":\"query ($t: String) { actors(where: { name: { eq: $t } }) { totalCount } }\",\"variables\":{\"t\":\"\\ud83d\"}}"));

        Assert.Equal(400, answer.Status);
        Assert.Equal("The variable \"$t\" has an invalid value: String expects a text, but found \"…\".", (string?)answer.Error["message"]);
        Assert.Empty(answer.Commands);
    }

    [Fact]
    public async Task Bytes_that_are_not_UTF8_are_refused()
    {
        var answer = await SendAsync(Requests.Post([.. "{\"query\":\"{ themes(x: \\\""u8, 0xff, .. "\\\") { code } }\"}"u8]));

        Assert.Equal(400, answer.Status);
        Assert.Equal("HC0012", answer.ErrorCode);
    }

    [Fact]
    public async Task A_multipart_form_is_refused()
    {
        using var form = new MultipartFormDataContent
        {
            { new StringContent("""{"query":"{ themes { code } }","variables":{}}"""), "operations" },
            { new StringContent("{}"), "map" },
        };
        var request = Requests.Send(HttpMethod.Post, "/graphql");
        request.Content = form;

        var answer = await SendAsync(request);

        Assert.Equal(400, answer.Status);
        answer.HasError("""{"message":"Uploads are not supported: send the request as application/json.","extensions":{"code":"UPLOAD_NOT_SUPPORTED"}}""");
        Assert.Empty(answer.Commands);
    }

    [Theory]
    [InlineData("""{"query":"query A { __typename } query B { __typename }"}""")]
    [InlineData("""{"query":"query A { __typename } query B { __typename }","operationName":"C"}""")]
    [InlineData("""{"query":"{ __typename }","operationName":""}""")]
    [InlineData("""{"query":"{ __typename }","operationName":"A"}""")]
    public async Task An_operation_that_is_not_there_is_refused(string body)
    {
        var answer = await SendAsync(Requests.Post(body));

        Assert.Equal(400, answer.Status);
        Assert.Equal("HC0009", answer.ErrorCode);
        Assert.DoesNotContain("\"data\"", answer.Body, StringComparison.Ordinal);
    }

    private static async Task<Answer> SendAsync(HttpRequestMessage request) => await (await SampleServer.Sqlite.Started).SendAsync(request);
}
