using Transverse.Api.Tests.Servers;
using Transverse.Testing;

namespace Transverse.Api.Tests.Schema;

/// <summary>Each field of the query root: what it returns and the SQL behind it.</summary>
public abstract class RootFieldSuite(SampleServer server)
{
    [DatabaseFact]
    public Task Passages_of_a_document() => server.MatchAsync(
        """
        {
          documents {
            nodes {
              code
              found: passage(firstLine: 1, lastLine: 2)
              outside: passage(firstLine: 1, lastLine: 100)
              tooLong: passage(firstLine: 1, lastLine: 101)
            }
          }
        }
        """);

    [DatabaseFact]
    public Task Field_dataset() => server.MatchAsync(
        """
        {
          dataset {
            documents { code }
            counts { kind count }
            coverage { document { code } facts citedLines lines notes }
          }
        }
        """);

    [DatabaseFact]
    public Task Field_dataset_versions_and_changes() => server.MatchAsync(
        """
        {
          dataset {
            versions(first: 1) {
              nodes { current imports { code title fileName format grants } }
              edges { node { current } }
              pageInfo { hasPreviousPage }
            }
            changes(table: "none") {
              to { current }
              tables { table added changed removed }
              nodes { table key kind file line cells { column before after } }
              edges { cursor node { key } }
              pageInfo { hasNextPage }
              totalCount
            }
          }
        }
        """);

    [DatabaseFact]
    public Task Field_documents() => server.MatchAsync("{ documents { nodes { code title published } totalCount } }");

    [DatabaseFact]
    public Task Field_document_by_code() => server.MatchAsync("""{ found: documentByCode(code: "plan-2017") { title } none: documentByCode(code: "plan-2018") { title } }""");

    [DatabaseFact]
    public Task Field_plans() => server.MatchAsync("{ plans { nodes { code title startYear endYear } totalCount } }");

    [DatabaseFact]
    public Task Field_plan_by_code() => server.MatchAsync("""{ found: planByCode(code: "accueil") { title } none: planByCode(code: "Accueil") { title } }""");

    [DatabaseFact]
    public Task Field_commitments() => server.MatchAsync("{ commitments { nodes { code level title status position } totalCount } }");

    [DatabaseFact]
    public Task Field_commitment_by_code() => server.MatchAsync(
        """
        query ($plan: String!, $code: String!) {
          found: commitmentByCode(plan: $plan, code: $code) { title }
          none: commitmentByCode(plan: $code, code: $plan) { title }
        }
        """,
        new { plan = "accueil", code = "A1.1" });

    [DatabaseFact]
    public Task Field_actors() => server.MatchAsync("{ actors { nodes { slug name acronym kind platformMember } totalCount } }");

    [DatabaseFact]
    public Task Field_actor_by_slug() => server.MatchAsync("""{ found: actorBySlug(slug: "emmaus") { name } none: actorBySlug(slug: "") { name } }""");

    [DatabaseFact]
    public Task Field_funded_actions() => server.MatchAsync("{ fundedActions { nodes { code title position } totalCount } }");

    [DatabaseFact]
    public Task Field_funded_action_by_code() => server.MatchAsync("""{ found: fundedActionByCode(code: "1.a.1") { title } none: fundedActionByCode(code: "1.a.2") { title } }""");

    [DatabaseFact]
    public Task Field_fundings() => server.MatchAsync("{ fundings { nodes { code amount year label nature accounting } totalCount } }");

    [DatabaseFact]
    public Task Field_indicators() => server.MatchAsync("{ indicators { nodes { code label unit betterWhen additivity } totalCount } }");

    [DatabaseFact]
    public Task Field_indicator_by_code() => server.MatchAsync("""{ found: indicatorByCode(code: "plan-repas") { label } none: indicatorByCode(code: "plan") { label } }""");

    [DatabaseFact]
    public Task Field_observations() => server.MatchAsync("{ observations { nodes { kind value text qualifier period population position } totalCount } }");

    [DatabaseFact]
    public Task Field_reconciliations() => server.MatchAsync(
        "{ reconciliations(first: 2) { edges { cursor node { code printed computed difference verdict } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount } }");

    [DatabaseFact]
    public Task Field_themes() => server.MatchAsync("{ themes { code name } }");

    [DatabaseFact]
    public Task Field_places() => server.MatchAsync("{ places { nodes { code name kind } totalCount } }");
}
