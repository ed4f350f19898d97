using Transverse.Api.Entities;
using Transverse.Api.Schema.Actors;
using Transverse.Api.Schema.Commitments;
using Transverse.Api.Schema.Dataset;
using Transverse.Api.Schema.Documents;
using Transverse.Api.Schema.Fundings;
using Transverse.Api.Schema.Groups;
using Transverse.Api.Schema.Indicators;
using Transverse.Api.Schema.Places;
using Transverse.Api.Schema.Plans;
using Transverse.Api.Schema.Reconciliations;
using Transverse.Api.Schema.Themes;
using Transverse.Api.Search;
using Transverse.Domain.Actors;
using Transverse.Domain.Commitments;
using Transverse.Domain.Documents;
using Transverse.Domain.Fundings;
using Transverse.Domain.Indicators;
using Transverse.Domain.Places;
using Transverse.Domain.Plans;
using Transverse.Domain.Reconciliations;
using Transverse.Domain.Themes;
using Transverse.GraphQL.TypeSystem;

namespace Transverse.Api.Schema;

/// <summary>The public schema: every entity type, every enum, and the fields of the query root.</summary>
internal static class TransverseSchema
{
    public static GraphQL.TypeSystem.Schema Create()
    {
        var types = new EntityTypes(
            [
                new DocumentType(), new SectionType(), new CitationType(), new PlanType(), new CommitmentType(), new CommitmentLinkType(),
                new ActorType(), new ActorAliasType(), new ParticipationType(), new FundedActionType(), new FundedActionLinkType(), new FundingType(), new IndicatorType(), new ObservationType(),
                new AchievementType(), new ReconciliationType(), new ThemeType(), new PlaceType(), new DatasetType(), new DocumentCoverageType(),
            ],
            Enums.All());

        var query = new ObjectType("Query") { Description = "Everything that can be asked. Nothing can be changed: the data is read out of published documents." };
        new QueryTypeBuilder(query, types)
            .Nodes()
            .Single<DatasetInfo>("dataset", "What is loaded: version, counts, coverage [jeu de données].")
            .Connection<Document>("documents", "The documents that facts are read out of [documents].")
            .Lookup<Document>("documentByCode", "The document of a code; null when there is none.", ("code", "Such as \"bilan-2019\".", d => d.Code))
            .Connection<Plan>("plans", "The plans of the City [plans].")
            .Lookup<Plan>("planByCode", "The plan of a code; null when there is none.", ("code", "Such as \"mobilisation-2019\".", p => p.Code))
            .Connection<Commitment>("commitments", "The commitments of all plans and levels [engagements, actions, mesures].")
            .Lookup<Commitment>(
                "commitmentByCode", "The commitment of a code within a plan; null when there is none.",
                ("plan", "The plan's code.", c => c.Plan.Code), ("code", "The commitment's code: \"E7\", \"A16\", \"A16.2\".", c => c.Code))
            .Connection<Actor>("actors", "Organisations, services and elected officials [acteurs].")
            .Lookup<Actor>("actorBySlug", "The actor of a slug; null when there is none.", ("slug", "Such as \"france-terre-d-asile\".", a => a.Slug))
            .Connection<FundedAction>("fundedActions", "The actions that the City pays for [actions financées].")
            .Lookup<FundedAction>("fundedActionByCode", "The funded action of a code; null when there is none.", ("code", "Such as \"1.a.3\".", a => a.Code))
            .Connection<Funding>("fundings", "Every amount in euros that the documents print [financements].")
            .Connection<Indicator>("indicators", "What the documents count or measure [indicateurs].")
            .Lookup<Indicator>("indicatorByCode", "The indicator of a code; null when there is none.", ("code", "The indicator's code.", i => i.Code))
            .Connection<Observation>("observations", "Every figure that the documents state [valeurs].")
            .Connection<Reconciliation>("reconciliations", "Every printed total, rate, announced number and restatement, held against what it should equal [rapprochements].")
            .List<Theme>("themes", "The taxonomy of themes, in order [thèmes].", count: 20)
            .Connection<Place>("places", "Places that facts are about [lieux].")
            .Field(SearchField.Create(types))
            .Groups("fundingGroups", new FundingGroups(), "Money, grouped: who pays what to whom, for what, when [financements groupés].")
            .Groups("commitmentGroups", new CommitmentGroups(), "Commitments, grouped and counted by plan, status, theme, actor [engagements groupés].")
            .Groups("observationGroups", new ObservationGroups(), "Figures, grouped: how many targets are measured, reached, missed [valeurs groupées].");

        var nodes = types.All.Where(type => type.NodeKey is not null).Select(type => type.Object);
        return SchemaValidator.Require(new GraphQL.TypeSystem.Schema(query, types: nodes, directives: CostDirectives.All)
        {
            Description = "Transverse: the City of Paris' policies for receiving and integrating migrants and refugees, " +
                "read out of five published documents, each figure with where it stands.",
        });
    }
}
