using Transverse.Api.Tests.Servers;
using Transverse.Testing;

namespace Transverse.Api.Tests.Queries;

/// <summary>Filters: each family of operators, how conditions combine, and how they reach through relations.</summary>
public abstract class FilterSuite(SampleServer server)
{
    [DatabaseFact]
    public Task Text_operators() => server.MatchAsync(
        """
        {
          eq: actors(where: { name: { eq: "Mission Insertion" } }) { nodes { slug } }
          neq: actors(where: { name: { neq: "Mission Insertion" } }) { nodes { slug } }
          contains: actors(where: { name: { contains: "exemple" } }) { nodes { slug } }
          ncontains: actors(where: { name: { ncontains: "exemple" } }) { nodes { slug } }
          in: actors(where: { name: { in: ["Alix Martin", "Mission Insertion"] } }) { nodes { slug } }
          nin: actors(where: { name: { nin: ["Alix Martin", "Mission Insertion"] } }) { nodes { slug } }
          startsWith: actors(where: { name: { startsWith: "Direction" } }) { nodes { slug } }
          nstartsWith: actors(where: { name: { nstartsWith: "Direction" } }) { nodes { slug } }
          endsWith: actors(where: { name: { endsWith: "tion" } }) { nodes { slug } }
          nendsWith: actors(where: { name: { nendsWith: "tion" } }) { nodes { slug } }
        }
        """);

    [DatabaseFact]
    public Task Text_that_may_be_absent() => server.MatchAsync(
        """
        {
          eq: actors(where: { acronym: { eq: null } }) { nodes { slug } }
          neq: actors(where: { acronym: { neq: null } }) { nodes { slug } }
          different: actors(where: { acronym: { neq: "DASES" } }) { nodes { slug } }
          without: actors(where: { acronym: { ncontains: "A" } }) { nodes { slug } }
          in: actors(where: { acronym: { in: [null, "dases"] } }) { totalCount }
          nin: actors(where: { acronym: { nin: [null] } }) { totalCount }
          contains: actors(where: { acronym: { contains: null } }) { totalCount }
        }
        """);

    [DatabaseFact]
    public Task Case_accents_and_typography_do_not_matter() => server.MatchAsync(
        """
        {
          places(where: { name: { contains: "d'œuvre‑NORD" } }) { nodes { name } }
          actors(where: { name: { eq: "EMMAUS exemple" } }) { nodes { name } }
          themes: commitments(where: { themes: { some: { name: { startsWith: "HEBERG" } } } }) { totalCount }
          documents(where: { code: { startsWith: "PLAN" } }) { nodes { code } }
          commitments(where: { code: { eq: "a1" } }) { nodes { code } }
        }
        """);

    [DatabaseFact]
    public Task Signs_that_SQL_gives_a_meaning_stand_for_themselves() => server.MatchAsync(
        """
        {
          percent: actors(where: { name: { contains: "%" } }) { totalCount }
          underscore: actors(where: { name: { startsWith: "_" } }) { totalCount }
          bracket: actors(where: { name: { endsWith: "[a-z]" } }) { totalCount }
          quote: actors(where: { name: { contains: "'; DROP TABLE Actors; --" } }) { totalCount }
          everything: actors(where: { name: { contains: "" } }) { totalCount }
        }
        """);

    [DatabaseFact]
    public Task Whole_numbers() => server.MatchAsync(
        """
        {
          eq: documents(where: { lineCount: { eq: 13 } }) { nodes { code } }
          neq: documents(where: { lineCount: { neq: 13 } }) { nodes { code } }
          in: documents(where: { lineCount: { in: [13, 14] } }) { nodes { code } }
          nin: documents(where: { lineCount: { nin: [13, 14] } }) { nodes { code } }
          gt: documents(where: { lineCount: { gt: 10 } }) { nodes { code } }
          ngt: documents(where: { lineCount: { ngt: 10 } }) { nodes { code } }
          gte: documents(where: { lineCount: { gte: 13 } }) { nodes { code } }
          ngte: documents(where: { lineCount: { ngte: 13 } }) { nodes { code } }
          lt: documents(where: { lineCount: { lt: 13 } }) { nodes { code } }
          nlt: documents(where: { lineCount: { nlt: 13 } }) { nodes { code } }
          lte: documents(where: { lineCount: { lte: 10 } }) { nodes { code } }
          nlte: documents(where: { lineCount: { nlte: 10 } }) { nodes { code } }
        }
        """);

    [DatabaseFact]
    public Task Decimal_numbers_that_may_be_absent() => server.MatchAsync(
        """
        query ($value: Decimal) {
          eq: observations(where: { value: { eq: $value } }) { nodes { value } }
          neq: observations(where: { value: { neq: $value } }) { nodes { value } }
          gt: observations(where: { value: { gt: $value } }) { nodes { value } }
          lte: observations(where: { value: { lte: $value } }) { nodes { value } }
          in: observations(where: { value: { in: [$value, 20, null] } }) { nodes { value } }
          none: observations(where: { value: { eq: null } }) { nodes { value } }
          incomparable: observations(where: { value: { lt: null } }) { nodes { value } }
        }
        """,
        new { value = 2.5m });

    [DatabaseFact]
    public Task Enums_and_booleans() => server.MatchAsync(
        """
        query ($kind: ActorKind) {
          eq: actors(where: { kind: { eq: $kind } }) { nodes { slug } }
          neq: actors(where: { kind: { neq: $kind } }) { nodes { slug } }
          in: actors(where: { kind: { in: [DIRECTION, ELECTED_OFFICIAL] } }) { nodes { slug } }
          nin: actors(where: { kind: { nin: [DIRECTION, ELECTED_OFFICIAL] } }) { nodes { slug } }
          absent: commitments(where: { status: { eq: null } }) { nodes { code } }
          notDone: commitments(where: { status: { neq: DONE } }) { nodes { code } }
          members: actors(where: { platformMember: { eq: true } }) { nodes { slug } }
          others: actors(where: { platformMember: { neq: true } }) { nodes { slug } }
        }
        """,
        new { kind = "ASSOCIATION" });

    [DatabaseFact]
    public Task Global_ids() => server.MatchAsync(
        """
        query ($one: ID!, $both: [ID!]!) {
          eq: actors(where: { id: { eq: $one } }) { nodes { slug } }
          neq: actors(where: { id: { neq: $one } }) { totalCount }
          in: actors(where: { id: { in: $both } }) { nodes { slug } }
          nin: actors(where: { id: { nin: $both } }) { totalCount }
          through: commitments(where: { participations: { some: { actor: { id: { eq: $one } } } } }) { nodes { code } }
        }
        """,
        new { one = "QWN0b3I6ZW1tYXVz", both = new[] { "QWN0b3I6ZW1tYXVz", "QWN0b3I6ZGFzZXM=" } });

    [DatabaseFact]
    public Task Empty_lists_and_empty_objects() => server.MatchAsync(
        """
        {
          nothing: actors(where: {}) { totalCount }
          nothingOfName: actors(where: { name: {} }) { totalCount }
          nullName: actors(where: { name: null }) { totalCount }
          inNone: actors(where: { kind: { in: [] } }) { totalCount }
          ninNone: actors(where: { kind: { nin: [] } }) { totalCount }
          inNull: actors(where: { kind: { in: null } }) { totalCount }
          ninNull: actors(where: { kind: { nin: null } }) { totalCount }
          andNone: actors(where: { and: [] }) { totalCount }
          orNone: actors(where: { or: [] }) { totalCount }
          andNull: actors(where: { and: null, or: null }) { totalCount }
          listNull: actors(where: { aliases: null, participations: { some: null } }) { totalCount }
        }
        """);

    [DatabaseFact]
    public Task And_with_or() => server.MatchAsync(
        """
        {
          members: actors(where: { kind: { eq: ASSOCIATION }, slug: { startsWith: "e" } }) { nodes { slug } }
          and: actors(where: { and: [{ name: { contains: "exemple" } }, { name: { contains: "ville" } }] }) { nodes { slug } }
          or: actors(where: { or: [{ slug: { eq: "dases" } }, { kind: { eq: ASSOCIATION } }] }) { nodes { slug } }
          nested: actors(where: {
            or: [
              { and: [{ kind: { eq: DIRECTION } }, { acronym: { neq: null } }] }
              { and: [{ kind: { eq: DIRECTION } }, { acronym: { eq: null } }] }
              { slug: { eq: "ville" } }
            ]
          }) { nodes { slug } }
          ofText: actors(where: { name: { or: [{ startsWith: "a" }, { endsWith: "sante" }], and: [{ contains: "i" }] } }) { nodes { slug } }
        }
        """);

    [DatabaseFact]
    public Task Through_a_reference() => server.MatchAsync(
        """
        {
          far: commitments(where: { section: { parent: { code: { eq: "axe-1" } } } }) { nodes { code } }
          present: commitments(where: { parent: {} }) { nodes { code } }
          absent: commitments(where: { parent: null }) { nodes { code } }
          absentValue: commitments(where: { parent: { status: { eq: null } } }) { nodes { code } }
          different: observations(where: { place: { code: { neq: "exempleville" } } }) { nodes { position } }
          owner: plans(where: { owner: { slug: { eq: "ville" } } }) { nodes { code } }
        }
        """);

    [DatabaseFact]
    public Task Through_a_list() => server.MatchAsync(
        """
        {
          some: actors(where: { participations: { some: { role: { eq: OPERATOR } } } }) { nodes { slug } }
          none: actors(where: { participations: { none: { role: { eq: OPERATOR } } } }) { nodes { slug } }
          all: actors(where: { participations: { all: { role: { eq: MEMBER } } } }) { nodes { slug } }
          any: actors(where: { participations: { any: true } }) { nodes { slug } }
          notAny: actors(where: { participations: { any: false } }) { nodes { slug } }
          both: actors(where: { participations: { any: true, none: { role: { eq: MEMBER } } } }) { nodes { slug } }
          manyToMany: commitments(where: { themes: { some: { code: { eq: "langue" } } } }) { nodes { code } }
          aliases: actors(where: { aliases: { some: { name: { eq: "emmaus" } } } }) { nodes { slug } }
        }
        """);

    [DatabaseFact]
    public Task Through_several_relations() => server.MatchAsync(
        """
        {
          plans(where: { commitments: { some: { participations: { some: { actor: { aliases: { some: { name: { contains: "MAUS" } } } } } } } } }) {
            nodes {
              code
              commitments(where: { participations: { some: { actor: { kind: { eq: ELECTED_OFFICIAL } } } } }) { nodes { code } totalCount }
            }
          }
        }
        """);

    [DatabaseFact]
    public async Task A_filter_as_a_variable_gives_what_the_same_filter_gives_as_a_literal()
    {
        var literal = await server.AskAsync("""{ actors(where: { kind: { in: [DIRECTION] }, name: { contains: "sant" }, parent: { slug: { eq: "ville" } } }) { nodes { slug } } }""");
        var variable = await server.AskAsync(
            "query ($where: ActorFilterInput) { actors(where: $where) { nodes { slug } } }",
            new { where = new { kind = new { @in = "DIRECTION" }, name = new { contains = "sant" }, parent = new { slug = new { eq = "ville" } } } });

        Assert.Equal("""{"actors":{"nodes":[{"slug":"dases"}]}}""", literal.Data.ToJsonString());
        Assert.Equal(literal.Data.ToJsonString(), variable.Data.ToJsonString());
        Assert.Equal(literal.Commands, variable.Commands);
    }

    [DatabaseFact]
    public async Task Other_values_in_the_same_shape_share_the_translation_and_not_the_answer()
    {
        const string document = "query ($name: String) { actors(where: { name: { startsWith: $name } }) { nodes { slug } } }";

        var first = await server.AskAsync(document, new { name = "Emma" });
        var second = await server.AskAsync(document, new { name = "Mission" });
        var third = await server.AskAsync(document, new { name = (string?)null });

        Assert.Equal("""{"actors":{"nodes":[{"slug":"emmaus"}]}}""", first.Data.ToJsonString());
        Assert.Equal("""{"actors":{"nodes":[{"slug":"dases-mission"}]}}""", second.Data.ToJsonString());
        Assert.Equal("""{"actors":{"nodes":[]}}""", third.Data.ToJsonString());
        Assert.Equal(first.Commands, second.Commands);
    }

    [DatabaseFact]
    public async Task The_deepest_filter_under_the_longest_order_runs()
    {
        var codes = string.Join(' ', Enumerable.Range(0, 100).Select(index => $"\"c{index}\""));
        var where = Enumerable.Range(0, 3).Aggregate(
            $"{{ code: {{ in: [{codes}] }} }}",
            (inner, _) => $"{{ or: [{{ code: {{ eq: \"x\" }} }}, {{ status: {{ neq: DONE }} }}, {{ children: {{ none: {inner} }} }}] }}");
        where = $"{{ or: [{{ code: {{ eq: \"x\" }} }}, {where}] }}";
        const string order =
            "{ status: ASC }, { level: DESC }, { plan: { title: ASC } }, { section: { title: DESC } }, { summary: ASC }, { title: ASC }, { position: DESC }, { code: ASC }";
        var document =
            $$"""
            query ($after: String) {
              plans {
                nodes { commitments(first: 2, after: $after, where: {{where}}, order: [{{order}}]) { nodes { code } totalCount pageInfo { endCursor } } }
              }
            }
            """;

        var first = (await server.AskAsync(document)).Data["plans"]!["nodes"]![0]!["commitments"]!;
        var second = (await server.AskAsync(document, new { after = (string?)first["pageInfo"]!["endCursor"] })).Data["plans"]!["nodes"]![0]!["commitments"]!;

        Assert.Equal((3, 3), ((int)first["totalCount"]!, (int)second["totalCount"]!));
        Assert.Equal(["A1", "A1.1", "A2"], first["nodes"]!.AsArray().Concat(second["nodes"]!.AsArray()).Select(node => (string)node!["code"]!));
    }

    [DatabaseFact]
    public async Task The_id_of_another_type_is_refused()
    {
        var answer = await server.AskAsync("""{ plans(where: { id: { eq: "QWN0b3I6ZW1tYXVz" } }) { nodes { code } } }""");

        Assert.Equal(200, answer.Status);
        answer.HasError(
            """
            {
              "message": "The value \"QWN0b3I6ZW1tYXVz\" is an id of the type Actor, not of Plan.",
              "locations": [{"line": 1, "column": 3}], "path": ["plans"], "extensions": {"originalValue": "QWN0b3I6ZW1tYXVz"}
            }
            """);
        Assert.Empty(answer.Commands);
    }
}
