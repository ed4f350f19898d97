namespace Transverse.Api.Tests.Groups;

/// <summary>All rows as one group, also when there are none.</summary>
internal sealed class RawTotal(IReadOnlyList<RawRow> rows)
{
    private readonly RawGroup _group = new([], rows);

    public string Line(IEnumerable<string> numbers) => _group.Line(numbers);
}
