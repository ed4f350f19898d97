using Transverse.Api.Entities;
using Transverse.Domain.Indicators;

namespace Transverse.Api.Schema.Indicators;

internal sealed class ObservationType() : EntityType<Observation>("Observation")
{
    protected override void Configure(EntityTypeDescriptor<Observation> observation)
    {
        observation.Description("One figure that a document states. Two statements may disagree: both stay [valeur].")
            .Node(o => o.Key).ImplementsCited();
        observation.Field(o => o.Indicator, "What it is a value of.");
        observation.Field(o => o.Kind, "Result, baseline, target, capacity or context [nature].");
        observation.Field(o => o.Value, "The number in the indicator's unit; null where the statement is not a number [valeur].").Decimals(4);
        observation.Field(o => o.Text, "The statement where it is not a number; null elsewhere [texte].").SearchKey<Observation>(o => o.TextKey);
        observation.Field(o => o.Qualifier, "Whether the number is exact, about, at least or at most [précision].");
        observation.Field(o => o.Period, "The period as printed and normalised: \"2021\", \"2015/2019\", \"2016-11/2018-03\"; null when the text gives none [période].").SearchKey<Observation>(o => o.Period);
        observation.Field(o => o.Year, "The year that holds the whole period; null when the period is longer or not given [année].");
        observation.Field(o => o.Population, "Who is counted, as printed; null when the text does not say more than the indicator [population].").SearchKey<Observation>(o => o.PopulationKey);
        observation.Field(o => o.Place, "Where; null when the text names no place [lieu].");
        observation.Field(o => o.Position, "Its rank among the values of the indicator, from 1 [rang].");
        observation.Field(o => o.Document, "The document that states it.");
        observation.Field(o => o.Citations, "Where it stands [références]. At least one.");
    }
}
