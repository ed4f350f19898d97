using Transverse.Api.Entities;
using Transverse.Domain.Achievements;
using Transverse.Domain.Actors;
using Transverse.Domain.Commitments;
using Transverse.Domain.Documents;
using Transverse.Domain.Fundings;
using Transverse.Domain.Indicators;
using Transverse.Domain.Places;
using Transverse.Domain.Reconciliations;
using Transverse.GraphQL.TypeSystem;

namespace Transverse.Api.Schema;

/// <summary>The enums of the schema, by the class that each shows.</summary>
internal static class Enums
{
    public static IReadOnlyDictionary<Type, EnumType> All() => new Dictionary<Type, EnumType>
    {
        [typeof(ActorKind)] = EntityTypes.Enum<ActorKind>("What sort of actor it is.", kind => kind switch
        {
            ActorKind.Direction => "A direction of the City [direction].",
            ActorKind.CityService => "A service of the City [service].",
            ActorKind.State => "The State or one of its services [État].",
            ActorKind.PublicBody => "A public body [établissement public].",
            ActorKind.Association => "An association [association].",
            ActorKind.Foundation => "A foundation [fondation].",
            ActorKind.Company => "A company [entreprise].",
            ActorKind.International => "An international organisation [organisation internationale].",
            ActorKind.ElectedOfficial => "An elected official [élu, élue].",
            _ => "Another sort, or not known [autre].",
        }),
        [typeof(Role)] = EntityTypes.Enum<Role>("In which role an actor takes part.", role => role switch
        {
            Role.Lead => "Is in charge [pilote].",
            Role.Operator => "Runs it [opérateur].",
            Role.Partner => "Is named as a partner [partenaire].",
            Role.Funder => "Pays [financeur].",
            Role.ElectedReferent => "Answers for it as an elected official [élu référent, élue référente].",
            Role.ResponsibleService => "Is the service concerned [service concerné].",
            _ => "Is a member of the coordination platform [membre].",
        }),
        [typeof(CommitmentLevel)] = EntityTypes.Enum<CommitmentLevel>("How deep a commitment stands in its plan.", level => level switch
        {
            CommitmentLevel.Engagement => "A promise of the plan [engagement].",
            CommitmentLevel.Action => "An action [action].",
            CommitmentLevel.Objective => "An objective followed by a sheet [objectif].",
            CommitmentLevel.Scheme => "A scheme of the State [dispositif].",
            _ => "A single measure [mesure].",
        }),
        [typeof(CommitmentStatus)] = EntityTypes.Enum<CommitmentStatus>("Where a commitment stood when the document was published.", status => status switch
        {
            CommitmentStatus.Done => "Done or under way [réalisé].",
            CommitmentStatus.New => "New [nouveau].",
            _ => "Planned [programmé].",
        }),
        [typeof(CommitmentLinkKind)] = EntityTypes.Enum<CommitmentLinkKind>("What became of an intention in another commitment.", kind => kind switch
        {
            CommitmentLinkKind.Continued => "It goes on [poursuite].",
            CommitmentLinkKind.Reworded => "It goes on in other words [reformulation].",
            CommitmentLinkKind.Split => "It was split [scission].",
            CommitmentLinkKind.Merged => "It was merged with others [fusion].",
            _ => "The two are related [rapport].",
        }),
        [typeof(Confidence)] = EntityTypes.Enum<Confidence>("How sure a link is.", confidence => confidence switch
        {
            Confidence.Printed => "The text says so [imprimé].",
            Confidence.Clear => "The texts leave no doubt [clair].",
            _ => "The texts make it likely [probable].",
        }),
        [typeof(SectionKind)] = EntityTypes.Enum<SectionKind>("What sort of heading it is.", kind => kind switch
        {
            SectionKind.Pillar => "A pillar [pilier].",
            SectionKind.Axis => "An axis [axe].",
            SectionKind.Theme => "A theme [thème].",
            SectionKind.Family => "A family of actions [famille].",
            SectionKind.Step => "A step of integration [étape].",
            _ => "A lettered sub-section [sous-partie].",
        }),
        [typeof(FundingNature)] = EntityTypes.Enum<FundingNature>("What sort of money an amount is.", nature => nature switch
        {
            FundingNature.Grant => "A grant [subvention].",
            FundingNature.Contract => "A public contract [marché].",
            FundingNature.Staff => "Salaries [masse salariale].",
            FundingNature.Operating => "Operating costs [fonctionnement].",
            FundingNature.Investment => "Investment [investissement].",
            FundingNature.InKind => "Goods or services valued in euros [contribution en nature].",
            FundingNature.Benefit => "A benefit paid to people [prestation].",
            _ => "The text does not say [non précisé].",
        }),
        [typeof(Accounting)] = EntityTypes.Enum<Accounting>("Whether an amount may be added up.", accounting => accounting switch
        {
            Accounting.Counted => "Enters sums [comptabilisé].",
            Accounting.TotalOfParts => "A total whose parts are entered too [total].",
            Accounting.ProRata => "A share estimated by the document [prorata].",
            Accounting.Planned => "Foreseen, not spent [prévu].",
            Accounting.Context => "About the world, not about an action [contexte].",
            _ => "The same money said again [reprise].",
        }),
        [typeof(Additivity)] = EntityTypes.Enum<Additivity>("Whether values may be added up.", additivity => additivity switch
        {
            Additivity.Summable => "Counts of distinct things: they may be added [cumulable].",
            Additivity.Snapshot => "Counts at a date, or of people who may be counted twice: they may not [instantané].",
            _ => "Rates, averages, durations: they may not [taux].",
        }),
        [typeof(BetterWhen)] = EntityTypes.Enum<BetterWhen>("Which way is better.", better => better == BetterWhen.Higher ? "More is better." : "Less is better."),
        [typeof(ObservationKind)] = EntityTypes.Enum<ObservationKind>("What a figure is.", kind => kind switch
        {
            ObservationKind.Result => "What was measured [résultat].",
            ObservationKind.Baseline => "The value at the start [valeur de départ].",
            ObservationKind.Target => "The value to reach [cible].",
            ObservationKind.Capacity => "What a place or scheme can hold [capacité].",
            _ => "A fact about the world, not about an action [contexte].",
        }),
        [typeof(Qualifier)] = EntityTypes.Enum<Qualifier>("How precise a printed number is.", qualifier => qualifier switch
        {
            Qualifier.Exact => "Printed without reserve [exact].",
            Qualifier.About => "About [environ].",
            Qualifier.AtLeast => "At least, more than [au moins].",
            _ => "At most, up to [au plus].",
        }),
        [typeof(AchievementFormula)] = EntityTypes.Enum<AchievementFormula>("How a rate of achievement is recomputed.", formula => formula switch
        {
            AchievementFormula.ResultOverTarget => "The result over the target, where more is better [résultat rapporté à la cible].",
            AchievementFormula.ProgressFromBaseline => "How much of the way from the baseline to the target was gone, where less is better [progrès depuis le départ].",
            _ => "The target over the result, where less is better and no baseline is stated [cible rapportée au résultat].",
        }),
        [typeof(AchievementVerdict)] = EntityTypes.Enum<AchievementVerdict>("What a printed rate of achievement is worth.", verdict => verdict switch
        {
            AchievementVerdict.Agrees => "It follows from the printed figures, as far as they are rounded [concordant].",
            AchievementVerdict.Differs => "It does not follow from them [divergent].",
            AchievementVerdict.NotComputable => "A rate is printed, but the figures give none to hold it against [non calculable].",
            _ => "No number is printed as a rate [non imprimé].",
        }),
        [typeof(ReconciliationKind)] = EntityTypes.Enum<ReconciliationKind>("What a printed figure is held against.", kind => kind switch
        {
            ReconciliationKind.Sum => "A total against its parts [somme].",
            ReconciliationKind.Rate => "A rate against its numerator and denominator [taux recalculé].",
            ReconciliationKind.Count => "An announced number against what is really there [décompte].",
            _ => "A statement against another one of the same thing [redite].",
        }),
        [typeof(ReconciliationVerdict)] = EntityTypes.Enum<ReconciliationVerdict>("What came of holding a printed figure against what it should equal.", verdict => verdict switch
        {
            ReconciliationVerdict.Agrees => "The two are equal [concordant].",
            ReconciliationVerdict.Rounding => "They differ by no more than the rounding of what is printed [arrondi].",
            ReconciliationVerdict.PartsMissing => "The printed total is more than its printed parts [parts manquantes].",
            ReconciliationVerdict.PartsExceed => "The printed total is less than its printed parts [parts excédentaires].",
            ReconciliationVerdict.Differs => "The two differ [divergent].",
            _ => "They are not about quite the same thing, or one of them is no number [non comparable].",
        }),
        [typeof(Origin)] = EntityTypes.Enum<Origin>("How something came here.", origin => origin switch
        {
            Origin.Curated => "Read out of a document by hand, and checked against it [dépouillé].",
            _ => "Imported with a file of grants [importé].",
        }),
        [typeof(PlaceKind)] = EntityTypes.Enum<PlaceKind>("What sort of place it is.", kind => kind switch
        {
            PlaceKind.Arrondissement => "An arrondissement of Paris [arrondissement].",
            PlaceKind.PriorityDistrict => "A priority district [quartier prioritaire].",
            PlaceKind.Facility => "A facility [équipement].",
            PlaceKind.City => "A city [commune].",
            PlaceKind.Region => "A region [région].",
            _ => "A country [pays].",
        }),
    };
}
