using Transverse.Infrastructure.Import;

namespace Transverse.Infrastructure.Tests.Import;

public sealed class RefusedRowTests
{
    [Theory]
    [InlineData("2021_00001", "", 1, "Numéro de dossier", "", "The cell is empty: fill it.")]
    [InlineData(";2021;", ";21;", 2, "Année budgétaire", "21", "Write a year of four digits.")]
    [InlineData("Emmaüs Exemple", "  ", 4, "Nom Bénéficiaire", "  ", "The cell is empty: fill it.")]
    [InlineData("Emmaüs Exemple", "Emma\uFFFDs", 4, "Nom Bénéficiaire", "Emma\uFFFDs", "The cell holds a character that can't be read: save the file again as UTF-8.")]
    [InlineData("30018293800179", "300182938", 5, "Numéro Siret", "300182938", "A SIRET has 14 digits: correct it.")]
    [InlineData("30018293800179", "30018293800178", 5, "Numéro Siret", "30018293800178", "This SIRET does not check: a digit is wrong.")]
    [InlineData("1234,50", "1.234", 7, "Montant voté", "1.234", "An amount has at most two decimals: write 1234,50, and thousands without point or comma.")]
    [InlineData("1234,50", "-12", 7, "Montant voté", "-12", "An amount is not negative: give what was voted.")]
    [InlineData("1234,50", "mille", 7, "Montant voté", "mille", "This is not an amount: write euros such as 1234.50, 1234,50 or 1 234,50 €.")]
    [InlineData("1234,50", "9999999999999999", 7, "Montant voté", "9999999999999999", "The amount is too large.")]
    public void A_cell_of_the_city_is_refused_with_its_place_and_reason(string cell, string replacement, int column, string header, string value, string reason) =>
        Assert.Equal([new RefusedCell(2, column, header, value, reason)], GrantFiles.Paris(cell, replacement));

    [Theory]
    [InlineData("21750001600019", "", 2, "idAttribuant", "", "The cell is empty: fill it.")]
    [InlineData("2021-03-06,2021-1", "06/03/2021,2021-1", 3, "dateConvention", "06/03/2021", "Write a date AAAA-MM-JJ.")]
    [InlineData("W750000011", "750000011", 7, "rnaBeneficiaire", "750000011", "An RNA is W and 9 digits: correct it.")]
    [InlineData("aide en numéraire", "prêt", 10, "nature", "prêt", "Write one of: aide en numéraire, aide en nature, aide en numéraire;aide en nature, aide en nature;aide en numéraire.")]
    [InlineData("unique,2021-03-06", "unique,2021", 12, "datesPeriodeVersement", "2021", "Write a date AAAA-MM-JJ, or two of them with a slash between.")]
    [InlineData(",,non", ",A123456,non", 13, "idRAE", "A123456", "The cell has 7 characters: shorten it to 5.")]
    [InlineData("non", "jamais", 14, "notificationUE", "jamais", "Write oui or non.")]
    [InlineData("1.00", "100", 15, "pourcentageSubvention", "100", "Write a share from 0.01 to 1, which is the whole.")]
    [InlineData("30018293800179,W750000011", ",", 6, "idBeneficiaire", "", "Give the recipient's SIRET, or its RNA in rnaBeneficiaire.")]
    public void A_cell_of_SCDL_is_refused_with_its_place_and_reason(string cell, string replacement, int column, string header, string value, string reason) =>
        Assert.Equal([new RefusedCell(2, column, header, value, reason)], GrantFiles.Scdl(cell, replacement));

    [Fact]
    public void Every_cell_of_every_row_is_reported() =>
        Assert.Equal(
            ["3:2 Année budgétaire \"x\": Write a year of four digits.", "3:7 Montant voté \"y\": This is not an amount: write euros such as 1234.50, 1234,50 or 1 234,50 €.", "4: The row has 2 cells instead of 10: quote cells that hold the separator."],
            GrantFiles.Read(ImportFormat.Paris, GrantFiles.Utf8(GrantFiles.ParisHeader, GrantFiles.ParisRow, GrantFiles.ParisRow.Replace(";2021;", ";x;", StringComparison.Ordinal).Replace("1234,50", "y", StringComparison.Ordinal), "a;b"))
                .Refused.Select(cell => cell.ToString()));

    [Fact]
    public void A_row_that_is_there_twice_is_refused() =>
        Assert.Equal(
            [new RefusedCell(3, 0, "", "", "The row says the same as the one on line 2: take one of them away.")],
            GrantFiles.Read(ImportFormat.Paris, GrantFiles.Utf8(GrantFiles.ParisHeader, GrantFiles.ParisRow, GrantFiles.ParisRow)).Refused);

    [Fact]
    public void A_missing_column_is_refused() =>
        Assert.Equal(
            [new RefusedCell(1, 0, "Montant voté", "", "The column Montant voté is missing: add it to the header.")],
            GrantFiles.Read(ImportFormat.Paris, GrantFiles.Utf8(GrantFiles.ParisHeader.Replace("Montant voté", "Montant", StringComparison.Ordinal), GrantFiles.ParisRow)).Refused);

    [Fact]
    public void A_column_that_stands_twice_is_refused() =>
        Assert.Equal(
            [new RefusedCell(1, 9, "DIRECTION", "", "The column Direction stands twice in the header: keep one.")],
            GrantFiles.Read(ImportFormat.Paris, GrantFiles.Utf8(GrantFiles.ParisHeader.Replace("Nature de la subvention", "DIRECTION", StringComparison.Ordinal), GrantFiles.ParisRow)).Refused);

    [Fact]
    public void A_quote_that_is_never_closed_is_refused_where_it_starts() =>
        Assert.Equal(
            [new RefusedCell(3, 0, "", "", "A quoted cell that starts here is not closed: close it.")],
            GrantFiles.Read(ImportFormat.Paris, GrantFiles.Utf8(GrantFiles.ParisHeader, GrantFiles.ParisRow, "\"2021_2;2021;a", GrantFiles.ParisRow)).Refused);
}
