using Transverse.Api.Entities;
using Transverse.Api.Queries;
using Transverse.Domain.Documents;
using Transverse.GraphQL.Execution;
using Transverse.GraphQL.TypeSystem;
using Transverse.GraphQL.TypeSystem.Scalars;

namespace Transverse.Api.Groups;

/// <summary>Where the records of groups stand: for all groups of a level, one command for the lines and one for the documents.</summary>
internal static class GroupCitations
{
    // Groups have few documents, and facts on one subject stand near each other.
    private const int UsualCount = 10;

    /// <summary>The type of a place.</summary>
    public static ObjectType Type(EntityTypes types)
    {
        var place = new ObjectType("GroupCitation")
        {
            Description = "Where records of a group stand: the lines are those of the plain-text edition of the document [référence].",
        };
        var documents = types.Get(typeof(Document));
        place.Fields.Add(new FieldDefinition("document", new NonNullType(documents.Object))
        {
            Description = "The document.",
            Resolver = KeyResolver.Of(range => ((LineRange)range).DocumentId, documents),
        });
        place.Add("firstLine", new NonNullType(BuiltInScalars.Int), "The first line, from 1 [première ligne].", (LineRange range) => range.FirstLine);
        place.Add("lastLine", new NonNullType(BuiltInScalars.Int), "The last line [dernière ligne].", (LineRange range) => range.LastLine);
        return place;
    }

    /// <summary>The field of a group.</summary>
    public static FieldDefinition Field(EntityTypes types) => new("citations", new NonNullType(new ListType(new NonNullType(types.GroupCitation))))
    {
        Description = "Where its records stand, by document and line. Lines that touch are one range; of one document there are at most " +
            $"{CitedLines.MaximumRanges}: beyond, ranges near each other become one, with the lines between them [références].",
        Resolver = new BatchResolver(ResolveAsync),
        Directives = { Costs.List(UsualCount), Costs.Resolver },
    };

    private static async ValueTask<IReadOnlyList<object?>> ResolveAsync(IReadOnlyList<object> parents, FieldContext context)
    {
        var groups = parents.Cast<Group>().ToList();
        var (scope, by) = (groups[0].Block.Scope, groups[0].Block.By);
        var values = new QueryValues(scope.Values);
        foreach (var dimension in by) values.Note(dimension.Name);
        var session = context.Request.Services.GetRequiredService<QuerySession>();
        var query = session.Translated(context.Field, $"citations {values.Shape}", database => new RecordSource(scope, by).Citations(database));
        var lines = groups.ConvertAll(_ => new CitedLines());
        var first = by.Count == 0 ? 0 : 1;
        await session.ReadEachAsync(
            query, values.Values, CellKeys.Json(by.Count > 0 ? groups : [], scope.Unwanted ?? []),
            reader => lines[first == 0 ? 0 : reader.GetInt32(0)].Add(reader.GetInt32(first), reader.GetInt32(first + 1), reader.GetInt32(first + 2)),
            context.Request.Cancellation);
        return [.. lines.Select(cited => cited.Ranges)];
    }
}
