using Transverse.Api.Tests.Servers;
using Transverse.Testing;

namespace Transverse.Api.Tests.Queries;

/// <summary>Orders: one key, several, through references, with absent values first.</summary>
public abstract class OrderSuite(SampleServer server)
{
    [DatabaseFact]
    public Task By_one_column_in_both_directions() => server.MatchAsync(
        """
        {
          up: actors(order: [{ name: ASC }]) { nodes { name } }
          down: actors(order: [{ name: DESC }]) { nodes { name } }
        }
        """);

    [DatabaseFact]
    public Task By_several_columns() => server.MatchAsync(
        """
        {
          list: commitments(order: [{ position: DESC }, { code: ASC }]) { nodes { code } }
          members: commitments(order: [{ position: DESC, code: ASC }]) { nodes { code } }
        }
        """);

    [DatabaseFact]
    public Task By_columns_that_may_be_absent() => server.MatchAsync(
        """
        {
          up: observations(order: [{ value: ASC }]) { nodes { value } }
          down: observations(order: [{ value: DESC }]) { nodes { value } }
          enumUp: commitments(order: [{ status: ASC }]) { nodes { status } }
          enumDown: commitments(order: [{ status: DESC }]) { nodes { status } }
        }
        """);

    [DatabaseFact]
    public Task Through_references() => server.MatchAsync(
        """
        {
          up: commitments(order: [{ parent: { code: ASC } }, { section: { parent: { position: DESC } } }]) { nodes { code } }
          down: actors(order: [{ parent: { parent: { name: DESC } } }, { parent: { name: DESC } }]) { nodes { slug } }
        }
        """);

    [DatabaseFact]
    public Task Below_parents() => server.MatchAsync(
        """
        { themes { code commitments(order: [{ level: ASC }, { code: DESC }]) { nodes { code level } } } }
        """);

    [DatabaseFact]
    public Task Without_keys_as_by_default() => server.MatchAsync(
        """
        {
          none: actors(order: []) { nodes { slug } }
          empty: actors(order: [{}]) { nodes { slug } }
          nothing: actors(order: [{ name: null }]) { nodes { slug } }
        }
        """);
}
