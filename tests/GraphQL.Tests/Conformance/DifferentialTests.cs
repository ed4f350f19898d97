using System.Text.Json;
using Transverse.GraphQL.Errors;
using Transverse.GraphQL.Language;
using Transverse.GraphQL.Tools;
using Transverse.GraphQL.TypeSystem;
using Transverse.GraphQL.Validation;

namespace Transverse.GraphQL.Tests.Conformance;

/// <summary>Random documents, judged by this engine and by graphql-js: the verdicts must be the same.</summary>
public sealed class DifferentialTests
{
    private const int DocumentsPerSeed = 20_000;
    private readonly Dictionary<string, Schema> _schemas = [];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task Documents_break_the_same_syntax_or_the_same_rules_as_in_graphql_js(int seed)
    {
        var questions = await GraphQLJs.GenerateAsync(seed, DocumentsPerSeed);
        var answers = GraphQLJs.JudgeAsync(questions);
        var ours = questions.ConvertAll(OurVerdict);
        AssertSame(questions, (await answers).ConvertAll(TheirVerdict), ours);
    }

    [Fact]
    public async Task Documents_mean_the_same_to_graphql_js_after_printing()
    {
        var questions = new List<string>();
        foreach (var line in await GraphQLJs.GenerateAsync(seed: 4, count: 5_000))
        {
            var source = Question(line).Source;
            if (Parse(source).Document is not { } document)
                continue;
            string[] same = [source, SyntaxPrinter.Print(document)];
            questions.Add(JsonSerializer.Serialize(new { id = questions.Count, same }));
        }
        var answers = await GraphQLJs.JudgeAsync(questions);
        AssertSame(questions, answers, questions.Select((_, id) => $"{{\"id\":{id},\"same\":true}}").ToList());
    }

    private string OurVerdict(string question)
    {
        var (schema, source) = Question(question);
        var (document, error) = Parse(source);
        if (document is null)
            return $"syntax error at {error!.Locations[0].Line}:{error.Locations[0].Column}";
        var errors = schema is null ? [] : DocumentValidator.Validate(SchemaAt(schema), document, ValidationOptions.Unlimited);
        return Broken(errors.Select(broken => broken.Rule));
    }

    private static string TheirVerdict(string answer)
    {
        var verdict = JsonDocument.Parse(answer).RootElement;
        return verdict.TryGetProperty("syntax", out var place)
            ? $"syntax error at {place[0]}:{place[1]}"
            : Broken(verdict.GetProperty("rules").EnumerateArray().Select(rule => rule.GetString()));
    }

    private static string Broken(IEnumerable<string?> rules) =>
        $"broken: {string.Join(", ", rules.Distinct().Order(StringComparer.Ordinal))}";

    private static (string? Schema, string Source) Question(string line)
    {
        var question = JsonDocument.Parse(line).RootElement;
        return (question.TryGetProperty("sdl", out var sdl) ? sdl.GetString() : null, question.GetProperty("doc").GetString()!);
    }

    private static (DocumentNode? Document, GraphQLError? Error) Parse(string source)
    {
        try
        {
            return (DocumentParser.Parse(source), null);
        }
        catch (GraphQLException exception)
        {
            return (null, Assert.Single(exception.Errors));
        }
    }

    private Schema SchemaAt(string path)
    {
        if (!_schemas.TryGetValue(path, out var schema))
            _schemas[path] = schema = SchemaBuilder.Build(DocumentParser.Parse(File.ReadAllText(Path.Combine(GraphQLJs.Folder, path))));
        return schema;
    }

    /// <summary>Shows the first disagreements with their documents.</summary>
    private static void AssertSame(List<string> questions, List<string> theirs, List<string> ours)
    {
        Assert.Equal(questions.Count, theirs.Count);
        var different = Enumerable.Range(0, questions.Count).Where(i => ours[i] != theirs[i]).ToList();
        var shown = different.Take(10).Select(i => $"{questions[i]}\n  graphql-js: {theirs[i]}\n  ours:       {ours[i]}");
        Assert.True(different.Count == 0, $"{different.Count} disagreements:\n{string.Join('\n', shown)}");
    }
}
