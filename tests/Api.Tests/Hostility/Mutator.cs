using System.Text;

namespace Transverse.Api.Tests.Hostility;

/// <summary>Spoils text and bytes in ways that a seed decides: the same seed, the same damage.</summary>
/// <param name="seed">The seed.</param>
internal sealed class Mutator(int seed)
{
    /// <summary>What parsers stumble over, put in at any place.</summary>
    private static readonly string[] Stumbling =
    [
        "{", "}", "[", "]", "(", ")", "\"", "\"\"\"", "\\", "\\u0000", "\\ud800", ":", ",", "...", "... on Query", "@skip(if: true)", "@include(if: $x)", "@defer", "$", "$x", "!", "|", "&", "#", "\u0000",
        "\uFEFF", "\u2028", "é", "😀", "null", "true", "NaN", "-0", "1e999", "9223372036854775808", "-9223372036854775809", "0.1e-400", "00", "first: -1", "first: 51", "after: \"\"", "where: {}", "where: null",
        "order: [{}]", "__typename", "__schema { types { name } }", "query Q { a }", "mutation { a }", "subscription { a }", "fragment F on F { ...F }", "' OR 1=1 --", "%' ESCAPE '", "<script>", "../../etc/passwd", "%00", "%2e%2e/",
    ];

    private readonly Random _random = new(seed);

    /// <summary>One of the items.</summary>
    public T Pick<T>(IReadOnlyList<T> items) => items[_random.Next(items.Count)];

    /// <summary>The text, damaged in one to four places.</summary>
    public string Spoil(string text, IReadOnlyList<string> others)
    {
        var spoiled = new StringBuilder(text);
        for (var times = _random.Next(1, 5); times > 0; times--)
        {
            var at = _random.Next(spoiled.Length + 1);
            var length = Math.Min(_random.Next(1, 12), spoiled.Length - at);
            switch (_random.Next(7))
            {
                case 0: spoiled.Remove(at, length); break;
                case 1: spoiled.Insert(at, spoiled.ToString(at, length)); break;
                case 2: spoiled.Insert(at, Pick(Stumbling)); break;
                case 3: spoiled.Remove(at, length).Insert(at, Pick(Stumbling)); break;
                case 4: spoiled.Insert(at, string.Concat(Enumerable.Repeat(Pick(Stumbling), _random.Next(2, 80)))); break;
                case 5: spoiled.Insert(at, (char)_random.Next(1, 0xD7FF)); break;
                default:
                    var other = Pick(others);
                    var from = _random.Next(other.Length);
                    spoiled.Insert(at, other.AsSpan(from, Math.Min(_random.Next(1, 60), other.Length - from)));
                    break;
            }
        }

        return spoiled.ToString();
    }

    /// <summary>The bytes, with one to eight of them changed, lost or doubled: no longer UTF-8 as a rule.</summary>
    public byte[] Spoil(byte[] bytes)
    {
        var spoiled = bytes.ToList();
        for (var times = _random.Next(1, 9); times > 0 && spoiled.Count > 0; times--)
        {
            var at = _random.Next(spoiled.Count);
            switch (_random.Next(3))
            {
                case 0: spoiled[at] = (byte)_random.Next(256); break;
                case 1: spoiled.RemoveAt(at); break;
                default: spoiled.Insert(at, spoiled[at]); break;
            }
        }

        return [.. spoiled];
    }
}
