using Transverse.Api.Entities;
using Transverse.Api.Queries;
using Transverse.GraphQL.Execution;
using Transverse.GraphQL.TypeSystem;
using Transverse.GraphQL.TypeSystem.Scalars;
using Transverse.Infrastructure.Dataset.Sources;

namespace Transverse.Api.Schema.Documents;

/// <summary>Any range of a document's lines, so that a citation can be read with what surrounds it.</summary>
internal static class DocumentPassage
{
    /// <summary>How many lines one passage may have: a few pages, not the document.</summary>
    public const int MaximumLines = 100;

    public static FieldDefinition Field()
    {
        var line = new NonNullType(BuiltInScalars.Int);
        return new("passage", BuiltInScalars.String)
        {
            Description = $"A range of its lines, at most {MaximumLines}; null unless the server holds the texts of the documents (setting Sources:Path) and the text such lines [extrait].",
            Arguments =
            {
                new InputValueDefinition("firstLine", line) { Description = "The first line, from 1." },
                new InputValueDefinition("lastLine", line) { Description = "The last line, included." },
            },
            Resolver = new BatchResolver(ResolveAsync),
            Directives = { Costs.Resolver },
        };
    }

    private static async ValueTask<IReadOnlyList<object?>> ResolveAsync(IReadOnlyList<object> parents, FieldContext context)
    {
        var (first, last) = (context.Arguments.Get<int>("firstLine"), context.Arguments.Get<int>("lastLine"));
        var folder = context.Request.Services.GetService<SourceFolder>();
        if (folder is null || (long)last - first >= MaximumLines) return new object?[parents.Count];

        var session = context.Request.Services.GetRequiredService<QuerySession>();
        var query = session.Translated(context.Field, "source", database => new CompiledQuery(
            from key in database.KeysFrom("[]")
            join document in database.Documents on key.Value equals document.Id
            orderby document.Id
            select new object[] { document.Id, document.Source },
            database.Model));
        var keys = parents.Select(parent => ((Row)parent).Key).ToHashSet();
        var sources = await session.ReadAsync(query, [], keys, reader => (Document: reader.GetInt32(0), File: reader.GetString(1)), context.Request.Cancellation);
        var files = sources.ToDictionary(source => source.Document, source => source.File);
        return [.. parents.Select(parent => folder.Passage(files[((Row)parent).Key], first, last))];
    }
}
