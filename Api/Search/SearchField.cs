using Transverse.Api.Entities;
using Transverse.Api.Queries;
using Transverse.Domain.Search;
using Transverse.GraphQL.Execution;
using Transverse.GraphQL.TypeSystem;
using Transverse.GraphQL.TypeSystem.Scalars;

namespace Transverse.Api.Search;

/// <summary>The field <c>search</c> of the query root, and the types that only it uses.</summary>
internal static class SearchField
{
    public static FieldDefinition Create(EntityTypes types)
    {
        var hit = new UnionType("SearchHit") { Description = "What a search can find.", ResolveType = row => ((Row)row).Type.Name };
        foreach (var kind in Enum.GetValues<SearchKind>()) hit.Types.Add(types.Get(kind.ToString()).Object);
        var connection = new ConnectionType("Search", hit, types.PageInfo);
        connection.Edge.Fields.Add(new FieldDefinition("matched", BuiltInScalars.String)
        {
            Description = "The name, other spelling, acronym, code, title or summary that shows best why it was found.",
            Resolver = new PureResolver((edge, _) => ((SearchEdge)edge).Matched),
        });

        var field = new FieldDefinition("search", connection.Object)
        {
            Description = "What has all words of a text in its names, other spellings, acronym, code, title or summary, the best first [recherche]. Case, accents, hyphens and little " +
                "words such as \"de\" do not matter, the beginning of a word is enough, and a word that begins none is taken for a misprint. The order: the whole text " +
                "is a name, acronym, code or title; one begins with it; the words stand in names and titles; in summaries; only misprints of them do.",
            Resolver = new BatchResolver(new SearchResolver(types).ResolveAsync),
        };
        field.Arguments.Add(new InputValueDefinition("text", new NonNullType(BuiltInScalars.String))
        {
            Description = $"At least two letters or digits, at most {SearchText.MaximumLength} characters and {SearchText.MaximumWords} words.",
        });
        field.Arguments.Add(new InputValueDefinition("kinds", new ListType(new NonNullType(Kinds()))) { Description = "Only these kinds; all when absent or empty." });
        ConnectionField.AddPaging(field);
        field.Directives.Add(Costs.Resolver);
        return field;
    }

    private static EnumType Kinds() => EntityTypes.Enum<SearchKind>("What a search can find.", kind => kind switch
    {
        SearchKind.Actor => "An actor, by its name, other spellings and acronym [acteur].",
        SearchKind.Commitment => "A commitment, by its code, title and summary [engagement].",
        SearchKind.FundedAction => "A funded action, by its code, title and summary [action financée].",
        SearchKind.Indicator => "An indicator, by its label and code [indicateur].",
        SearchKind.Plan => "A plan, by its title and code [plan].",
        _ => "A document, by its title and code [document].",
    });
}
