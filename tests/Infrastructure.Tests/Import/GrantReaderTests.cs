using System.Text;
using Transverse.Domain.Fundings;
using Transverse.Infrastructure.Import;

namespace Transverse.Infrastructure.Tests.Import;

public sealed class GrantReaderTests
{
    private const string Excel = "\uFEFF";

    public static TheoryData<string> Encodings => ["utf-8", "utf-8 with a mark", "windows-1252", "utf-16 with a mark"];

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Every_encoding_gives_the_same_row(string encoding)
    {
        var text = $"{GrantFiles.ParisHeader}\r\n{GrantFiles.ParisRow}\r\n";
        var bytes = encoding switch
        {
            "utf-8" => Encoding.UTF8.GetBytes(text),
            "utf-8 with a mark" => Encoding.UTF8.GetBytes(Excel + text),
            "windows-1252" => CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetBytes(text),
            _ => Encoding.Unicode.GetBytes(Excel + text),
        };

        var (rows, refused) = GrantFiles.Read(ImportFormat.Paris, bytes);

        Assert.Empty(refused);
        var row = Assert.Single(rows);
        Assert.Equal(new Party("Emmaüs Exemple", "30018293800179", null, PartyKind.Recipient), row.Recipient);
        Assert.Equal(new Party("Direction de la santé", null, null, PartyKind.Direction), row.Funder);
        Assert.Equal((2, 2, "2021_00001", 2021, "Cours de français", 123_450L, "1234,50", "Social"), (row.FirstLine, row.LastLine, row.Reference, row.Year, row.Label, row.Amount.Cents, row.Amount.Printed, row.Sectors));
    }

    [Theory]
    [InlineData(",")]
    [InlineData(";")]
    [InlineData("\t")]
    [InlineData("|")]
    public void Every_separator_is_recognised(string separator)
    {
        var lines = new[] { GrantFiles.ParisHeader, GrantFiles.ParisRow.Replace("1234,50", "1234.50", StringComparison.Ordinal) }.Select(line => line.Replace(";", separator, StringComparison.Ordinal));

        var (rows, refused) = GrantFiles.Read(ImportFormat.Paris, GrantFiles.Utf8([.. lines]));

        Assert.Empty(refused);
        Assert.Equal(123_450, Assert.Single(rows).Amount.Cents);
    }

    [Theory]
    [InlineData("1234", 123_400)]
    [InlineData("1234.5", 123_450)]
    [InlineData("1 234,56", 123_456)]
    [InlineData("1\u202F234\u00A0567,08 €", 123_456_708)]
    [InlineData("0", 0)]
    public void Amounts_are_read_as_the_French_write_them(string written, long cents)
    {
        Assert.Null(EuroAmount.Read(written, out var amount));
        Assert.Equal(new EuroAmount(cents, written), amount);
    }

    [Theory]
    [InlineData("12 34")]
    [InlineData("1,2,3")]
    [InlineData(",5")]
    [InlineData("5,")]
    [InlineData("€")]
    [InlineData("1e3")]
    public void What_could_be_another_amount_is_refused(string written) =>
        Assert.Equal("This is not an amount: write euros such as 1234.50, 1234,50 or 1 234,50 €.", EuroAmount.Read(written, out _));

    [Fact]
    public void Columns_are_found_in_any_order_and_spelling()
    {
        var (rows, refused) = GrantFiles.Read(ImportFormat.Paris, GrantFiles.Utf8(
            "MONTANT_VOTE;objet du dossier;Nom bénéficiaire;inconnue;collectivite;annee_budgetaire;numero de dossier", "12;Objet;Nom;x;Ville;2020;A1"));

        Assert.Empty(refused);
        var row = Assert.Single(rows);
        Assert.Equal((1_200L, 2020, "A1", "Nom", PartyKind.Funder), (row.Amount.Cents, row.Year, row.Reference, row.Recipient.Name, row.Funder.Kind));
    }

    [Fact]
    public void A_row_over_several_lines_names_them_all()
    {
        var (rows, _) = GrantFiles.Read(ImportFormat.Paris, GrantFiles.Utf8(
            GrantFiles.ParisHeader, GrantFiles.ParisRow.Replace("Cours de français", "\"Cours\nde   français\"", StringComparison.Ordinal), GrantFiles.ParisRow));

        Assert.Equal([(2, 3, "Cours de français"), (4, 4, "Cours de français")], rows.Select(row => (row.FirstLine, row.LastLine, row.Label)));
    }

    [Fact]
    public void The_share_of_a_recipient_enters_no_sum()
    {
        var (rows, _) = GrantFiles.Read(ImportFormat.Scdl, GrantFiles.Utf8(GrantFiles.ScdlHeader, GrantFiles.ScdlRow, GrantFiles.ScdlRow.Replace("1.00", "0.333", StringComparison.Ordinal)));

        Assert.Equal(
            [(530_900L, "5309.00", Accounting.Counted), (176_790L, "5309.00 × 0.333", Accounting.ProRata)],
            rows.Select(row => (row.Amount.Cents, row.Amount.Printed, row.Accounting)));
    }
}
