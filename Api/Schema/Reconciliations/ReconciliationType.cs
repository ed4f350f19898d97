using Transverse.Api.Entities;
using Transverse.Domain.Reconciliations;

namespace Transverse.Api.Schema.Reconciliations;

internal sealed class ReconciliationType() : EntityType<Reconciliation>("Reconciliation")
{
    protected override void Configure(EntityTypeDescriptor<Reconciliation> reconciliation)
    {
        reconciliation.Description("A printed figure held against what it should equal; neither number replaces the other [rapprochement].")
            .Node(r => r.Code).ImplementsCited().OrderBy(r => r.Code);
        reconciliation.Field(r => r.Code, "Stable code, such as \"sum-5.d.3-1\" or \"rate-contrat-de-ville-2015-f2\".").SearchKey<Reconciliation>(r => r.Code);
        reconciliation.Field(r => r.Kind, "What is held against what [nature].");
        reconciliation.Field(r => r.Label, "Which figure, in our words, in French [libellé].").SearchKey<Reconciliation>(r => r.LabelKey);
        reconciliation.Field(r => r.Printed, "The printed figure, amounts in euros; null when the statement is no number [valeur imprimée].").Decimals(4);
        reconciliation.Field(r => r.Computed, "What it should equal, recomputed from the data; null when there is no such number [valeur recalculée].").Decimals(4);
        reconciliation.Field(r => r.Difference, "Printed minus computed; null with either [écart].").Decimals(4);
        reconciliation.Field(r => r.Verdict, "What came of it [verdict].");
        reconciliation.Field(r => r.Explanation, "Why, in our words, in French [explication].").SearchKey<Reconciliation>(r => r.ExplanationKey);
        reconciliation.Field(r => r.Document, "The document that prints the figure.");
        reconciliation.Field(r => r.Plan, "The plan that it is about, as a whole or through a commitment; null when none.");
        reconciliation.Field(r => r.Commitment, "The commitment that it is about; null when none.");
        reconciliation.Field(r => r.Fundings, "The amounts on both sides, the printed total included [montants].");
        reconciliation.Field(r => r.Observations, "The figures on both sides, the printed one included [valeurs].");
        reconciliation.Field(r => r.Citations, "Where the printed figure stands [références]. At least one.");
    }
}
