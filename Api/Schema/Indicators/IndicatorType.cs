using Transverse.Api.Entities;
using Transverse.Domain.Indicators;

namespace Transverse.Api.Schema.Indicators;

internal sealed class IndicatorType() : EntityType<Indicator>("Indicator")
{
    protected override void Configure(EntityTypeDescriptor<Indicator> indicator)
    {
        indicator.Description("Something that a document counts or measures [indicateur].").Node(i => i.Code).ImplementsCited().OrderBy(i => i.Code);
        indicator.Field(i => i.Code, "Stable code.").SearchKey<Indicator>(i => i.Code);
        indicator.Field(i => i.Label, "What is counted, in French [libellé].").SearchKey<Indicator>(i => i.LabelKey);
        indicator.Field(i => i.Unit, "The unit of its values, in French: \"personnes\", \"places\", \"%\" [unité].").SearchKey<Indicator>(i => i.UnitKey);
        indicator.Field(i => i.BetterWhen, "Which way is better; null where neither is.");
        indicator.Field(i => i.Additivity, "Whether its values may be added up over places, populations or years.");
        indicator.Field(i => i.Commitment, "The commitment that it measures; null when it belongs to none.");
        indicator.Field(i => i.FundedAction, "The funded action that it measures; null when it belongs to none.");
        indicator.Field(i => i.Actor, "The actor that it is about; null when it is about none in particular.");
        indicator.Field(i => i.Document, "The document that states it.");
        indicator.Field(i => i.Observations, "Its values, in the order of the document [valeurs].");
        indicator.Field(i => i.Citations, "Where it stands [références]. At least one.");
    }
}
