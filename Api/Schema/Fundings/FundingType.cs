using Transverse.Api.Entities;
using Transverse.Domain.Fundings;
using Transverse.GraphQL.TypeSystem.Scalars;

namespace Transverse.Api.Schema.Fundings;

internal sealed class FundingType() : EntityType<Funding>("Funding")
{
    protected override void Configure(EntityTypeDescriptor<Funding> funding)
    {
        funding.Description("One amount in euros that a document prints [financement].").Node(f => f.Code).ImplementsCited();
        funding.Field(f => f.Code, "Stable code.").SearchKey<Funding>(f => f.Code);
        funding.Field(f => f.AmountCents, "Euros [montant].")
            .Name("amount").As(ExtendedScalars.Decimal, cents => (long)cents / 100m, euros => (long)((decimal)euros * 100m)).Decimals(2);
        funding.Field(f => f.Qualifier, "Whether the amount is exact, about, at least or at most [précision].");
        funding.Field(f => f.Year, "The year that the text gives for it; null when it gives none [année].");
        funding.Field(f => f.Funder, "Who pays, down to the service; null when the text does not say [financeur].");
        funding.Field(f => f.Recipient, "Who receives it, where it is one actor; null elsewhere [bénéficiaire].");
        funding.Field(f => f.FundedAction, "The funded action that it pays for; null when it belongs to none [action financée].");
        funding.Field(f => f.Document, "The document that prints it.");
        funding.Field(f => f.Label, "What it pays for, in our words, in French [objet].").SearchKey<Funding>(f => f.LabelKey);
        funding.Field(f => f.Nature, "What sort of money it is [nature].");
        funding.Field(f => f.Accounting, "Whether it may be added up: only COUNTED amounts enter a sum, so that no euro counts twice [comptabilisation].");
        funding.Field(f => f.PartOf, "The amount that it is a part of; null when it is whole [total].");
        funding.Field(f => f.Parts, "The amounts that are parts of it [détail].");
        funding.Field(f => f.Citations, "Where it stands [références]. At least one.");
    }
}
