using Transverse.Api.Entities;
using Transverse.Domain.Achievements;

namespace Transverse.Api.Schema.Commitments;

internal sealed class AchievementType() : EntityType<Achievement>("Achievement")
{
    protected override void Configure(EntityTypeDescriptor<Achievement> achievement)
    {
        achievement.Description("How far a commitment was achieved: the printed rate beside the recomputed one, never one in place of the other [réalisation].").ImplementsCited();
        achievement.Field(a => a.Baseline, "The value at the start; null when not stated [valeur de départ].");
        achievement.Field(a => a.Target, "The value to reach; null when not stated [cible].");
        achievement.Field(a => a.Result, "What was measured; null when not stated [résultat].");
        achievement.Field(a => a.PrintedRate, "The rate that the document prints, in percent; null when it prints none, or words [taux de réalisation].").Decimals(4);
        achievement.Field(a => a.PrintedText, "The words that the document prints in place of a rate; null elsewhere.").SearchKey<Achievement>(a => a.PrintedTextKey);
        achievement.Field(a => a.ComputedRate, "The rate recomputed from the printed figures, in percent with two decimals; null when it can't be computed [taux recalculé].").Decimals(4);
        achievement.Field(a => a.Formula, "How it was recomputed; null with it [formule].");
        achievement.Field(a => a.Verdict, "What the printed rate is worth [verdict].");
        achievement.Field(a => a.Reason, "Why a rate is missing or the two differ, in French; null when they are the same [motif].").SearchKey<Achievement>(a => a.ReasonKey);
        achievement.Field(a => a.Citations, "Where the figures stand, the printed rate first [références]. At least one.");
    }
}
