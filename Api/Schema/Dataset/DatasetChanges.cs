using Transverse.Api.Entities;
using Transverse.Api.Queries;
using Transverse.GraphQL.Errors;
using Transverse.GraphQL.Execution;
using Transverse.GraphQL.TypeSystem;
using Transverse.GraphQL.TypeSystem.Scalars;
using Transverse.Infrastructure.Dataset.Changes;
using Transverse.Infrastructure.Store;

namespace Transverse.Api.Schema.Dataset;

/// <summary>What two versions differ in.</summary>
internal static class DatasetChanges
{
    public static FieldDefinition Field(EntityTypes types, ObjectType version)
    {
        var connection = new ConnectionType("DatasetChanges", ChangeTypes.Change(), types.PageInfo).Object;
        connection.Add("from", version, "The version before; null where there is none.", (ChangesPage page) => page.From);
        connection.Add("to", new NonNullType(version), "The version after.", (ChangesPage page) => page.To);
        connection.Add("tables", new NonNullType(new ListType(new NonNullType(ChangeTypes.Tables()))), "The tables in which something differs, counted over all pages.", (ChangesPage page) => page.Tables)
            .Directives.Add(Costs.List(10));

        var field = new FieldDefinition("changes", connection)
        {
            Description = "What differs between two versions: every row of the data's files that was added, changed or removed; imported files are the rows of a table \"imports\" [modifications].",
            Resolver = new BatchResolver(ResolveAsync),
        };
        Argument("from", "The version before, or its first digits: by default the one that was loaded before \"to\".");
        Argument("to", "The version after, or its first digits: by default the one that is loaded now.");
        Argument("table", "Only rows of this table, such as \"fundings\".");
        ConnectionField.AddPaging(field);
        field.Directives.Add(Costs.Comparison);
        return field;

        void Argument(string name, string description) => field.Arguments.Add(new InputValueDefinition(name, BuiltInScalars.String) { Description = description });
    }

    private static async ValueTask<IReadOnlyList<object?>> ResolveAsync(IReadOnlyList<object> parents, FieldContext context)
    {
        try
        {
            var page = await PageAsync(context);
            return [.. parents.Select(_ => page)];
        }
        catch (StoreException unknown) when (unknown.Code is StoreErrorCode.UnknownVersion or StoreErrorCode.AmbiguousVersion)
        {
            throw new GraphQLException(unknown.Message, unknown.Code);
        }
        catch (StoreException lost)
        {
            // Its message names files of the server: it is for the log.
            throw new GraphQLException(new GraphQLError("These versions can't be compared, because files of one of them are lost: ask for other versions.")
            {
                Extensions = new Dictionary<string, object?> { ["code"] = lost.Code },
                Exception = lost,
            });
        }
    }

    private static async ValueTask<ChangesPage> PageAsync(FieldContext context)
    {
        var history = context.Request.Services.GetRequiredService<DatasetHistory>();
        var current = await DatasetVersions.CurrentAsync(context);
        var to = history.Find(context.Arguments.Get<string>("to") ?? current);
        var from = context.Arguments.Get<string>("from") is { } digits ? history.Find(digits) : history.Before(to);
        IReadOnlyList<RowChange> rows = from is null ? [] : await context.Request.Services.GetRequiredService<DatasetComparisons>().OfAsync(from, to, context.Request.Cancellation);
        if (context.Arguments.Get<string>("table") is { } table) rows = [.. rows.Where(row => row.Table == table)];

        return new ChangesPage(
            ListPage.Cut(context, rows, $"{from?.Version}-{to.Version}", row => $"{row.Table}/{row.Key}"),
            from is null ? null : new KeptVersion(from, from.Version == current), new KeptVersion(to, to.Version == current), TableChanges.Count(rows));
    }
}
