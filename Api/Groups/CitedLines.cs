namespace Transverse.Api.Groups;

/// <summary>
/// Where the records of a group stand: ranges of lines of documents, each line of a citation in one of them. Ranges that touch are one; where a document
/// has too many, those nearest to each other become one, so that the memory for a group has a limit whatever its records.
/// </summary>
internal sealed class CitedLines
{
    /// <summary>How many ranges of one document a group has at most.</summary>
    public const int MaximumRanges = 50;

    private readonly List<LineRange> _ranges = [];
    private int _document;
    private int _reach;

    /// <summary>The ranges, document by document, in the order of the lines.</summary>
    public IReadOnlyList<LineRange> Ranges => _ranges;

    /// <summary>Adds the lines of a citation; they come by document, then by first line.</summary>
    public void Add(int documentId, int firstLine, int lastLine)
    {
        if (_ranges.Count == 0 || _ranges[^1].DocumentId != documentId) (_document, _reach) = (_ranges.Count, 1);
        Join(new LineRange(documentId, firstLine, lastLine));
        while (_ranges.Count - _document > MaximumRanges) Reach(_reach * 2);
    }

    private void Join(LineRange next)
    {
        if (_ranges.Count > _document && next.FirstLine - _ranges[^1].LastLine <= _reach) _ranges[^1] = _ranges[^1].Until(next.LastLine);
        else _ranges.Add(next);
    }

    private void Reach(int lines)
    {
        _reach = lines;
        var known = _ranges[_document..];
        _ranges.RemoveRange(_document, known.Count);
        known.ForEach(Join);
    }
}
