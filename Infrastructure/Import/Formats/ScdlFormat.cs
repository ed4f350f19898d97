using System.Text.RegularExpressions;
using Transverse.Domain.Fundings;
using Transverse.Infrastructure.Persistence.Configurations;

namespace Transverse.Infrastructure.Import.Formats;

/// <summary>The national schema SCDL "subventions", version 2.1.1, with its own checks.</summary>
internal sealed partial class ScdlFormat : GrantFormat
{
    private const int TextLength = 256;
    private const int AidLength = 5;

    private static readonly GrantColumn FunderName = new(0, "nomAttribuant");
    private static readonly GrantColumn FunderSiret = new(1, "idAttribuant");
    private static readonly GrantColumn Signed = new(2, "dateConvention");
    private static readonly GrantColumn Reference = new(3, "referenceDecision", IsOptional: true);
    private static readonly GrantColumn RecipientName = new(4, "nomBeneficiaire");
    private static readonly GrantColumn RecipientSiret = new(5, "idBeneficiaire", IsOptional: true);
    private static readonly GrantColumn RecipientRna = new(6, "rnaBeneficiaire", IsOptional: true);
    private static readonly GrantColumn Label = new(7, "objet");
    private static readonly GrantColumn Amount = new(8, "montant");
    private static readonly GrantColumn Nature = new(9, "nature");
    private static readonly GrantColumn Conditions = new(10, "conditionsVersement");
    private static readonly GrantColumn Payment = new(11, "datesPeriodeVersement");
    private static readonly GrantColumn Aid = new(12, "idRAE", IsOptional: true);
    private static readonly GrantColumn Notified = new(13, "notificationUE");
    private static readonly GrantColumn Percentage = new(14, "pourcentageSubvention");
    private static readonly GrantColumn Scheme = new(15, "dispositifAide", IsOptional: true);

    private static readonly Dictionary<string, FundingNature> Natures = new(StringComparer.OrdinalIgnoreCase)
    {
        ["aide en numéraire"] = FundingNature.Grant,
        ["aide en nature"] = FundingNature.InKind,
        ["aide en numéraire;aide en nature"] = FundingNature.Grant,
        ["aide en nature;aide en numéraire"] = FundingNature.Grant,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<GrantColumn> Columns { get; } =
    [
        FunderName, FunderSiret, Signed, Reference, RecipientName, RecipientSiret, RecipientRna, Label, Amount, Nature, Conditions, Payment, Aid, Notified,
        Percentage, Scheme,
    ];

    /// <inheritdoc/>
    public override GrantRow Read(GrantCells cells)
    {
        cells.Text(Conditions, TextLength);
        cells.Optional(Aid, AidLength);
        if (!PaymentDates().IsMatch(cells.Text(Payment, TextLength))) cells.Refuse(Payment, "Write a date AAAA-MM-JJ, or two of them with a slash between.");
        if (cells.Text(Notified, TextLength).ToUpperInvariant() is not ("OUI" or "NON")) cells.Refuse(Notified, "Write oui or non.");
        if (!Natures.TryGetValue(cells.Text(Nature, TextLength), out var nature)) cells.Refuse(Nature, $"Write one of: {string.Join(", ", Natures.Keys)}.");

        var amount = cells.Amount(Amount);
        var share = cells.Share(Percentage);
        return new GrantRow
        {
            FirstLine = cells.FirstLine,
            LastLine = cells.LastLine,
            Reference = cells.Optional(Reference, TextColumns.Code),
            Year = cells.Date(Signed).Year,
            Funder = new(cells.Text(FunderName, TextColumns.Name), cells.Siret(FunderSiret, isRequired: true), null, PartyKind.Funder),
            Recipient = Recipient(cells),
            Label = cells.Text(Label, TextLength),
            Amount = share < 1 ? amount.Share(share) : amount,
            Nature = nature,

            // "montant" repeats the whole on the row of each recipient, and some publishers mean another share: what is computed never enters a sum.
            Accounting = share < 1 ? Accounting.ProRata : Accounting.Counted,
        };
    }

    private static Party Recipient(GrantCells cells)
    {
        var (siret, rna) = (cells.Siret(RecipientSiret), cells.Rna(RecipientRna));
        if (siret is null && rna is null && !cells.IsRefused) cells.Refuse(RecipientSiret, "Give the recipient's SIRET, or its RNA in rnaBeneficiaire.");

        return new(cells.Text(RecipientName, TextColumns.Name), siret, rna, PartyKind.Recipient);
    }

    [GeneratedRegex(@"^\d{4}-\d\d-\d\d(/\d{4}-\d\d-\d\d)?\z")]
    private static partial Regex PaymentDates();
}
