using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;

namespace Transverse.Api.Tests.Pivots;

/// <summary>What a pivot asks of its groups; and groups as lines, computed ones and those of an answer alike.</summary>
internal sealed class DrawnSelection
{
    private readonly List<RawNumber> _numbers;
    private readonly bool _citations;

    public DrawnSelection(Random random, RawSubject subject)
    {
        _numbers = [.. subject.Numbers.Where(_ => random.Next(2) == 0).DefaultIfEmpty(subject.Numbers[random.Next(subject.Numbers.Count)])];
        _citations = subject.AsksCitations && random.Next(4) == 0;
    }

    /// <summary>The selection of groups by dimensions.</summary>
    public string Text(IReadOnlyList<RawDimension> by)
    {
        var measures = _numbers.Select(number => number.Path.Split('.')).Where(path => path.Length > 1).GroupBy(path => path[0], path => path[1])
            .Select(measure => $"{measure.Key} {{ {string.Join(' ', measure)} }}").ToList();
        return string.Join(' ',
        [
            by.Count == 0 ? "key { __typename }" : $"key {{ {string.Join(' ', by.Select(dimension => dimension.Selection))} }}",
            .. _numbers.Contains(RawNumber.Records) ? ["count"] : Array.Empty<string>(),
            .. measures.Count > 0 ? [$"measures {{ {string.Join(' ', measures)} }}"] : Array.Empty<string>(),
            .. _citations ? ["citations { document { code } firstLine lastLine }"] : Array.Empty<string>(),
        ]);
    }

    public string Line(RawGroup group) => Line(
        group.Key, _numbers.Select(group.Value), _citations ? group.Citations().Select(range => $"{range.Document.Code} {range.First}-{range.Last}") : []);

    /// <summary>A group of an answer.</summary>
    public string Line(JsonNode group, IReadOnlyList<RawDimension> by) => Line(
        string.Join(", ", by.Select(dimension => KeyOf(group["key"]![dimension.Field]) ?? "–")),
        _numbers.Select(number => Number(number.Path.Split('.') is [var measure, var function] ? group["measures"]![measure]![function] : group[number.Path])),
        _citations ? group["citations"]!.AsArray().Select(range => $"{range!["document"]!["code"]} {range["firstLine"]}-{range["lastLine"]}") : []);

    public IEnumerable<string> Lines(IEnumerable<RawGroup> groups) => groups.Select(Line);

    /// <summary>Groups of an answer.</summary>
    public IEnumerable<string> Lines(JsonNode groups, IReadOnlyList<RawDimension> by) => groups.AsArray().Select(group => Line(group!, by));

    private static string Line(string key, IEnumerable<decimal?> numbers, IEnumerable<string> citations) =>
        $"{key}: {string.Join(' ', numbers.Select(number => number?.ToString("0.######################", CultureInfo.InvariantCulture) ?? "–"))} {string.Join(", ", citations)}";

    // An entity stands for its only selected member; a heading's id holds its key.
    private static string? KeyOf(JsonNode? key) => key switch
    {
        JsonObject entity when entity["id"] is { } id => Encoding.UTF8.GetString(Convert.FromBase64String((string)id!)).Split(':', 2)[1],
        JsonObject entity => (string?)entity.Single().Value,
        _ => key?.ToString(),
    };

    private static decimal? Number(JsonNode? number) => number is null ? null : decimal.Parse(number.ToJsonString(), CultureInfo.InvariantCulture);
}
