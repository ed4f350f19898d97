using System.Text.Json;
using System.Text.Json.Nodes;
using Transverse.Api.Tests.Draws;
using Transverse.Api.Tests.Servers;

namespace Transverse.Api.Tests.Pivots;

/// <summary>A pivot drawn at random: what is asked of it, and what each part of the answer must be.</summary>
internal sealed class DrawnPivot
{
    private readonly string _name;
    private readonly bool _backward;
    private readonly (int Size, int Count) _pages;
    private readonly string _arguments;
    private readonly DrawnSelection _asked;
    private readonly DrawnGroups _groups;
    private readonly DrawnGroups? _cells;
    private readonly DrawnGroups? _others;
    private readonly DrawnGroups? _subtotals;
    private readonly IReadOnlyList<RawRow> _records;
    private readonly IReadOnlyList<RawRow> _rows;
    private readonly IReadOnlyList<RawGroup> _all;

    public DrawnPivot(Random random, RawSubject subject, DrawnFilter? filter)
    {
        (_name, _backward, _pages) = ($"{subject.Name}Groups", random.Next(4) == 0, (random.Next(1, 12), random.Next(8) == 0 ? 10 : 2));
        _asked = new DrawnSelection(random, subject);
        _records = [.. subject.Under(filter).Select(record => new RawRow(record))];
        var by = Draw(subject.Dimensions, random.Next(4));
        _groups = new DrawnGroups(random, subject.Numbers, by, _records, above: []);
        _rows = [.. _groups.Unfolded(_records)];
        _all = [.. _groups.Of(_rows)];
        var further = random.Next(4);
        if (further is 0 or 1) _cells = Further(Draw(subject.Dimensions.Except(by), random.Next(1, Math.Min(3, 5 - by.Count))), by, _rows);
        if (further is 2) _others = Further(Draw(subject.Dimensions, random.Next(1, 3)), [], _records);
        if (further is 3) _subtotals = Further([.. by.Where(_ => random.Next(2) == 0)], [], _records);
        _arguments = $"{_groups.Arguments}, where: {{ {filter?.Text} }}, {(_backward ? "last: $size, before" : "first: $size, after")}: $cursor";

        DrawnGroups Further(IReadOnlyList<RawDimension> divided, IReadOnlyList<RawDimension> above, IEnumerable<RawRow> rows) =>
            new(random, subject.Numbers, divided, rows, above, first: random.Next(2) == 0 ? random.Next(1, 4) : null);

        List<RawDimension> Draw(IEnumerable<RawDimension> from, int count)
        {
            var left = from.ToArray();
            random.Shuffle(left);
            return [.. left.Take(count)];
        }
    }

    /// <summary>The document that was sent last, and its variables.</summary>
    public string Sent { get; private set; } = "";

    /// <summary>Reads the pivot page by page, and compares.</summary>
    /// <returns>The commands that ran.</returns>
    public async Task<IReadOnlyList<string>> WalkAsync(TestServer server)
    {
        var commands = new List<string>();
        string? cursor = null;
        for (var (number, done) = (0, 0); number == 0 || (number < _pages.Count && done < _all.Count); number++)
        {
            var answer = await AskAsync(server, Document(isWhole: number == 0), new { size = _pages.Size, cursor });
            commands.AddRange(answer.Commands);
            var connection = answer.Data[_name]!;
            List<RawGroup> page = [.. _backward ? _all.SkipLast(done).TakeLast(_pages.Size) : _all.Skip(done).Take(_pages.Size)];
            Assert.Equal(_asked.Lines(page), _asked.Lines(connection["nodes"]!, _groups.By));
            if (number == 0) CompareAround(page, connection);

            done += page.Count;
            var (hasMore, end) = _backward ? ("hasPreviousPage", "startCursor") : ("hasNextPage", "endCursor");
            Assert.Equal(done < _all.Count, (bool)connection["pageInfo"]![hasMore]!);
            cursor = (string?)connection["pageInfo"]![end];
        }

        return commands;
    }

    private Task<Answer> AskAsync(TestServer server, string document, object variables)
    {
        Sent = $"{document}\n{JsonSerializer.Serialize(variables)}";
        return server.AskAsync(document, variables);
    }

    private void CompareAround(IReadOnlyList<RawGroup> page, JsonNode connection)
    {
        Assert.Equal(_all.Count, (int)connection["totalCount"]!);
        Assert.Equal(_asked.Line(new RawGroup([], _records)), _asked.Line(connection["grandTotal"]!, []));
        Assert.Equal(_asked.Line(new RawGroup([], [.. Left(page, keep: [])])), _asked.Line(connection["remainder"]!, []));
        if (_subtotals is not null) Compare(_subtotals, _records, connection["subtotals"]!);
        if (_others is not null) Compare(_others, Left(page, keep: _others.By), connection["remainder"]!["others"]!);
        if (_cells is null) return;
        foreach (var (group, node) in page.Zip(connection["nodes"]!.AsArray())) Compare(_cells, group.Rows, node!["cells"]!);
    }

    private void Compare(DrawnGroups groups, IEnumerable<RawRow> rows, JsonNode found) => Assert.Equal(_asked.Lines(groups.Of(rows)), _asked.Lines(found, groups.Key));

    /// <summary>What a page leaves: a record once for all of its rows that are on no page, or once for each of the items by which it is divided on.</summary>
    private IEnumerable<RawRow> Left(IEnumerable<RawGroup> page, IEnumerable<RawDimension> keep)
    {
        var (shown, lists) = (page.SelectMany(group => group.Rows).ToHashSet(), keep.Select(dimension => dimension.List).OfType<RawList>().ToHashSet());
        return _rows.Where(row => !shown.Contains(row)).Select(row => row.Folded(lists)).Distinct();
    }

    /// <summary>All that is asked of the first page; of others, their groups alone.</summary>
    private string Document(bool isWhole)
    {
        return $$"""
        query ($size: Int!, $cursor: String) {
          {{_name}}({{_arguments}}) {
            pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
            nodes { {{_asked.Text(_groups.By)}}{{Further(" cells: breakdown", _cells)}} }
            {{(isWhole ? $"totalCount grandTotal {{ {_asked.Text([])} }} remainder {{ {_asked.Text([])}{Further(" others: breakdown", _others)} }}" : "")}}{{Further(" subtotals", _subtotals)}}
          }
        }
        """;

        string Further(string field, DrawnGroups? groups) => isWhole && groups is not null ? $"{field}({groups.Arguments}) {{ {_asked.Text(groups.Key)} }}" : "";
    }
}
