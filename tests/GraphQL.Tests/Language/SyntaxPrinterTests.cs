using Transverse.GraphQL.Language;

namespace Transverse.GraphQL.Tests.Language;

public sealed class SyntaxPrinterTests
{
    [Theory]
    [InlineData(KitchenSink.Executable)]
    [InlineData(KitchenSink.TypeSystem)]
    public void Print_gives_back_a_document_in_canonical_form(string source) =>
        Assert.Equal(source, SyntaxPrinter.Print(DocumentParser.Parse(source)));
}
