namespace Transverse.Api.Exports.Scdl;

/// <summary>A column of the schema "subventions" of the SCDL, version 2.1.1.</summary>
/// <param name="Name">Its name there.</param>
/// <param name="IsRequired">Whether the schema demands a value.</param>
/// <param name="Reason">Why the documents leave a cell of it empty, in French.</param>
/// <param name="Read">From a grant to the cell; null where the documents do not say.</param>
internal sealed record ScdlColumn(string Name, bool IsRequired, string Reason, Func<ScdlGrant, object?> Read)
{
    private const int TextLength = 256;

    private static readonly Func<ScdlGrant, object?> Unsaid = _ => null;

    /// <summary>The columns, in the order that the schema demands.</summary>
    public static IReadOnlyList<ScdlColumn> All { get; } =
    [
        new("nomAttribuant", true, "Le document ne dit pas qui paie.", grant => grant.Grantor),
        new("idAttribuant", true, "Les documents n’impriment aucun numéro SIRET.", Unsaid),
        new("dateConvention", true, "Les documents n’impriment pas la date de la convention, au plus l’année du montant.", Unsaid),
        new("referenceDecision", false, "", grant => grant.Code),
        new("nomBeneficiaire", true, "Le document n’attribue pas le montant à un seul bénéficiaire nommé.", grant => grant.Recipient),
        new("idBeneficiaire", false, "Les documents n’impriment aucun numéro SIRET.", Unsaid),
        new("rnaBeneficiaire", false, "Les documents n’impriment aucun numéro RNA.", Unsaid),
        new("objet", true, "", grant => grant.Label.Length <= TextLength ? grant.Label : $"{grant.Label[..(TextLength - 1)]}…"),
        new("montant", true, "", grant => grant.Amount),
        new("nature", true, "", _ => "aide en numéraire"),
        new("conditionsVersement", true, "Les documents ne disent rien des conditions de versement.", Unsaid),
        new("datesPeriodeVersement", true, "Les documents n’impriment pas les dates de versement, au plus l’année du montant.", Unsaid),
        new("idRAE", false, "Le répertoire des aides aux entreprises n’est pas cité par les documents.", Unsaid),
        new("notificationUE", true, "Les documents ne disent pas si l’aide a été notifiée à la Commission européenne.", Unsaid),
        new("pourcentageSubvention", true, "Sans bénéficiaire unique nommé, la part de chacun n’est pas connue.", grant => grant.Recipient is null ? null : "1.00"),
        new("dispositifAide", false, "Les documents ne renvoient à aucun dispositif du schéma des aides.", Unsaid),
    ];
}
