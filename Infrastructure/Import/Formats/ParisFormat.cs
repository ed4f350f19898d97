using Transverse.Domain.Fundings;
using Transverse.Infrastructure.Persistence.Configurations;

namespace Transverse.Infrastructure.Import.Formats;

/// <summary>The grants that the City of Paris publishes: the direction pays, or the authority where a row names no direction.</summary>
internal sealed class ParisFormat : GrantFormat
{
    private static readonly GrantColumn Reference = new(0, "Numéro de dossier");
    private static readonly GrantColumn Year = new(1, "Année budgétaire");
    private static readonly GrantColumn Authority = new(2, "Collectivité");
    private static readonly GrantColumn Recipient = new(3, "Nom Bénéficiaire");
    private static readonly GrantColumn Siret = new(4, "Numéro Siret", IsOptional: true);
    private static readonly GrantColumn Label = new(5, "Objet du dossier");
    private static readonly GrantColumn Amount = new(6, "Montant voté");
    private static readonly GrantColumn Direction = new(7, "Direction", IsOptional: true);
    private static readonly GrantColumn Purpose = new(8, "Nature de la subvention", IsOptional: true);

    private static readonly GrantColumn Sectors =
        new(9, "Secteurs d'activités définies par l'association", IsOptional: true, "Secteurs d'activités", "Secteurs d'activité");

    /// <inheritdoc/>
    public override IReadOnlyList<GrantColumn> Columns { get; } =
        [Reference, Year, Authority, Recipient, Siret, Label, Amount, Direction, Purpose, Sectors];

    /// <inheritdoc/>
    public override GrantRow Read(GrantCells cells)
    {
        var authority = cells.Text(Authority, TextColumns.Name);
        var direction = cells.Optional(Direction, TextColumns.Name);
        return new GrantRow
        {
            FirstLine = cells.FirstLine,
            LastLine = cells.LastLine,
            Reference = cells.Text(Reference, TextColumns.Code),
            Year = cells.Year(Year),
            Funder = direction is null ? new(authority, null, null, PartyKind.Funder) : new(direction, null, null, PartyKind.Direction),
            Recipient = new(cells.Text(Recipient, TextColumns.Name), cells.Siret(Siret), null, PartyKind.Recipient),
            Label = cells.Text(Label, TextColumns.Title),
            Amount = cells.Amount(Amount),
            Nature = FundingNature.Grant,
            Sectors = cells.Optional(Sectors, TextColumns.Name),
        };
    }
}
