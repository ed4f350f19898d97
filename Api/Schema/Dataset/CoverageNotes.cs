using Transverse.Api.Entities;
using Transverse.Api.Queries;
using Transverse.GraphQL.Execution;
using Transverse.GraphQL.TypeSystem;
using Transverse.GraphQL.TypeSystem.Scalars;

namespace Transverse.Api.Schema.Dataset;

/// <summary>The ranges of a document that were read and hold no fact.</summary>
internal static class CoverageNotes
{
    public static FieldDefinition Field() => new("notes", new NonNullType(new ListType(new NonNullType(BuiltInScalars.String))))
    {
        Description = "Ranges of lines that were read and hold no fact, each with what it is: \"18-20: page header\" [lignes sans fait].",
        Resolver = new BatchResolver(ResolveAsync),
        Directives = { Costs.List(200), Costs.Resolver },
    };

    private static async ValueTask<IReadOnlyList<object?>> ResolveAsync(IReadOnlyList<object> parents, FieldContext context)
    {
        var session = context.Request.Services.GetRequiredService<QuerySession>();
        var query = session.Translated(context.Field, "notes", database => new CompiledQuery(
            from key in database.KeysFrom("[]")
            join note in database.CoverageNotes on key.Value equals note.DocumentId
            orderby note.DocumentId, note.FirstLine
            select new object[] { note.DocumentId, note.FirstLine, note.LastLine, note.Note },
            database.Model));
        var keys = parents.Select(parent => ((Row)parent).Key).ToHashSet();
        var notes = await session.ReadAsync(
            query, [], keys, reader => (Document: reader.GetInt32(0), Text: $"{reader.GetInt32(1)}-{reader.GetInt32(2)}: {reader.GetString(3)}"), context.Request.Cancellation);
        var byDocument = notes.ToLookup(note => note.Document, note => note.Text);
        return [.. parents.Select(parent => byDocument[((Row)parent).Key].ToList())];
    }
}
