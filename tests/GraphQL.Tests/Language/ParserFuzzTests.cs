using System.Text;
using Transverse.GraphQL.Errors;
using Transverse.GraphQL.Language;

namespace Transverse.GraphQL.Tests.Language;

public sealed class ParserFuzzTests
{
    private const string Inserted = "{}[]()!$&|:=@.,\"\\#u0eE- \n\r\t";

    [Theory]
    [InlineData(1, KitchenSink.Executable)]
    [InlineData(2, KitchenSink.TypeSystem)]
    public void Mutated_bytes_parse_or_are_refused_with_a_place(int seed, string source)
    {
        var original = Encoding.UTF8.GetBytes(source);
        var random = new Random(seed);
        var refused = 0;
        for (var i = 0; i < 20_000; i++)
        {
            var bytes = Mutate(original, random);
            try
            {
                AssertRoundTrip(DocumentParser.Parse(bytes));
            }
            catch (GraphQLException exception)
            {
                refused++;
                var place = Assert.Single(Assert.Single(exception.Errors).Locations);
                Assert.InRange(place.Line, 1, 1 + bytes.Count(octet => octet is (byte)'\n' or (byte)'\r'));
                Assert.InRange(place.Column, 1, bytes.Length + 1);
            }
        }
        Assert.InRange(refused, 10_000, 19_999);
    }

    private static void AssertRoundTrip(DocumentNode document)
    {
        var printed = SyntaxPrinter.Print(document);
        Assert.Equal(printed, SyntaxPrinter.Print(DocumentParser.Parse(printed)));
    }

    /// <summary>Replaces, inserts, removes or repeats up to four runs of bytes.</summary>
    private static byte[] Mutate(byte[] original, Random random)
    {
        var bytes = new List<byte>(original);
        for (var changes = random.Next(1, 5); changes > 0; changes--)
        {
            var at = random.Next(bytes.Count);
            var length = Math.Min(random.Next(1, 6), bytes.Count - at);
            switch (random.Next(4))
            {
                case 0:
                    bytes[at] = (byte)random.Next(256);
                    break;
                case 1:
                    bytes.Insert(at, (byte)Inserted[random.Next(Inserted.Length)]);
                    break;
                case 2:
                    bytes.RemoveRange(at, length);
                    break;
                default:
                    bytes.InsertRange(random.Next(bytes.Count), bytes.GetRange(at, length));
                    break;
            }
        }
        return [.. bytes];
    }
}
