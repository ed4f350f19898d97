using Transverse.Api.Tests.Servers;
using Transverse.Testing;

namespace Transverse.Api.Tests.Schema;

/// <summary>Each field of each entity type: references join, lists take one further command each.</summary>
public abstract class RelationSuite(SampleServer server)
{
    [DatabaseFact]
    public Task Fields_of_a_document() => server.MatchAsync(
        """
        {
          documents {
            nodes {
              id code title published language lineCount
              origin
              publisher { slug }
              sections { code }
              plans { code }
            }
          }
        }
        """);

    [DatabaseFact]
    public Task Fields_of_a_section() => server.MatchAsync(
        """
        {
          documentByCode(code: "plan-2017") {
            sections {
              id code title kind position
              parent { code }
              children { code }
              document { code }
              citations { firstLine }
            }
          }
        }
        """);

    [DatabaseFact]
    public Task Fields_of_a_citation() => server.MatchAsync(
        """
        {
          commitmentByCode(plan: "accueil", code: "A1") {
            citations { document { code title } firstLine lastLine printed passage }
          }
        }
        """);

    [DatabaseFact]
    public Task Fields_of_a_plan() => server.MatchAsync(
        """
        {
          planByCode(code: "accueil") {
            id code title startYear endYear
            owner { slug }
            document { code }
            sections { code }
            commitments { nodes { code } }
            participations { nodes { role actor { slug } } }
            citations { firstLine }
          }
        }
        """);

    [DatabaseFact]
    public Task Fields_of_a_commitment() => server.MatchAsync(
        """
        {
          commitments {
            nodes {
              id code level title summary status position
              plan { code }
              section { code }
              themes { code }
              parent { code }
              children { nodes { code } }
              participations { role }
              indicators { code }
              links { kind }
              citations { firstLine }
            }
          }
        }
        """);

    [DatabaseFact]
    public Task Fields_of_a_commitment_link() => server.MatchAsync(
        """
        {
          commitmentByCode(plan: "accueil", code: "A1") {
            links { from { code } to { code } kind confidence rationale citations { firstLine } }
          }
        }
        """);

    [DatabaseFact]
    public Task Fields_of_an_actor() => server.MatchAsync(
        """
        {
          actors {
            nodes {
              id slug name acronym kind note platformMember
              parent { slug }
              children { slug }
              aliases { name }
              participations { role }
              indicators { code }
              fundingsReceived { nodes { code } }
              fundingsGranted { nodes { code } }
              citations { firstLine }
            }
          }
        }
        """);

    [DatabaseFact]
    public Task Fields_of_an_actor_alias() => server.MatchAsync("""{ actorBySlug(slug: "emmaus") { aliases { name citations { document { code } firstLine } } } }""");

    [DatabaseFact]
    public Task Fields_of_a_participation() => server.MatchAsync(
        """
        {
          planByCode(code: "accueil") {
            participations {
              nodes {
                role
                actor { slug }
                plan { code }
                commitment { code }
                citations { firstLine printed }
              }
            }
          }
        }
        """);

    [DatabaseFact]
    public Task Fields_of_an_indicator() => server.MatchAsync(
        """
        {
          indicators {
            nodes {
              id code label unit betterWhen additivity
              commitment { code }
              actor { slug }
              document { code }
              observations { position }
              citations { firstLine }
            }
          }
        }
        """);

    [DatabaseFact]
    public Task Fields_of_an_observation() => server.MatchAsync(
        """
        {
          observations {
            nodes {
              id kind value text qualifier period year population position
              indicator { code }
              place { code }
              document { code }
              citations { printed }
            }
          }
        }
        """);

    [DatabaseFact]
    public Task Fields_of_a_funded_action_link() => server.MatchAsync(
        """
        {
          commitmentByCode(plan: "accueil", code: "A1.1") {
            fundedActionLinks { fundedAction { code } commitment { code } kind confidence rationale citations { firstLine } }
          }
        }
        """);

    [DatabaseFact]
    public Task Funded_actions_with_their_commitments_and_actors() => server.MatchAsync(
        """
        {
          fundedActions(where: { actors: { some: { slug: { eq: "emmaus" } } } }) {
            nodes {
              code
              commitments { code }
              commitmentLinks { kind }
              actors(order: [{ slug: ASC }]) { nodes { slug } totalCount }
            }
          }
        }
        """);

    [DatabaseFact]
    public Task Funded_actions_of_commitments_and_of_actors() => server.MatchAsync(
        """
        {
          commitments(where: { fundedActions: { any: true } }) {
            nodes { code fundedActions(where: { title: { contains: "COURS" } }, order: [{ title: DESC }]) { nodes { code } totalCount } }
          }
          actors { nodes { slug fundedActions { nodes { code } totalCount } } }
        }
        """);

    [DatabaseFact]
    public Task Fields_of_a_funded_action() => server.MatchAsync(
        """
        {
          fundedActions {
            nodes {
              id code title summary position
              section { code }
              document { code }
              themes { code }
              places { code }
              participations { role actor { slug } fundedAction { code } }
              fundings { code }
              indicators { code fundedAction { code } }
              citations { firstLine }
            }
          }
        }
        """);

    [DatabaseFact]
    public Task Fields_of_a_funding() => server.MatchAsync(
        """
        {
          fundings {
            nodes {
              id code amount qualifier year label nature accounting
              funder { slug }
              recipient { slug }
              fundedAction { code }
              document { code }
              partOf { code }
              parts { code }
              citations { firstLine printed }
            }
          }
        }
        """);

    [DatabaseFact]
    public Task Fields_of_an_achievement() => server.MatchAsync(
        """
        {
          commitments(where: { achievement: { verdict: { eq: NOT_PRINTED } } }) {
            nodes {
              code
              achievement {
                baseline { value } target { value } result { value }
                printedRate printedText computedRate formula verdict reason
                citations { firstLine printed }
              }
            }
          }
        }
        """);

    [DatabaseFact]
    public Task Fields_of_a_reconciliation() => server.MatchAsync(
        """
        {
          reconciliations(where: { kind: { in: [SUM, COUNT, RESTATEMENT] } }, order: [{ difference: DESC }]) {
            nodes {
              id code kind label printed computed difference verdict explanation
              document { code } plan { code } commitment { code }
              fundings { code } observations { position }
              citations { firstLine printed }
            }
            totalCount
          }
          planByCode(code: "accueil") { reconciliations { code } }
        }
        """);

    [DatabaseFact]
    public Task Fields_of_a_theme() => server.MatchAsync("{ themes { id code name commitments { nodes { code } totalCount } fundedActions { nodes { code } totalCount } } }");

    [DatabaseFact]
    public Task Fields_of_a_place() => server.MatchAsync("{ places { nodes { id code name kind parent { code } } } }");

    [DatabaseFact]
    public Task Levels_share_their_commands_whatever_leads_to_them() => server.MatchAsync(
        """
        {
          commitments {
            nodes {
              code
              participations { actor { slug aliases { name } parent { slug aliases { name } } } }
              parent { code participations { actor { slug aliases { name } } } }
            }
          }
        }
        """);
}
