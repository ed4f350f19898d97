using Transverse.Api.Entities;
using Transverse.Api.Queries;
using Transverse.GraphQL.Execution;
using Transverse.GraphQL.TypeSystem;
using Transverse.Infrastructure.Store;

namespace Transverse.Api.Schema.Dataset;

/// <summary>The versions that were loaded.</summary>
internal static class DatasetVersions
{
    public static FieldDefinition Field(EntityTypes types, ObjectType version)
    {
        var field = new FieldDefinition("versions", new ConnectionType("DatasetVersions", version, types.PageInfo).Object)
        {
            Description = "Every version that was loaded, the latest load first [versions].",
            Resolver = new BatchResolver(ResolveAsync),
        };
        ConnectionField.AddPaging(field);
        field.Directives.Add(Costs.Versions);
        return field;
    }

    /// <summary>The version that the database holds while an answer is made.</summary>
    public static async ValueTask<string> CurrentAsync(FieldContext context)
    {
        var session = context.Request.Services.GetRequiredService<QuerySession>();
        var query = session.Translated(context.Field, "version", database => new CompiledQuery(
            database.Dataset.Select(dataset => new object[] { dataset.Version }), database.Model));
        return (await session.ReadAsync(query, [], list: null, reader => reader.GetString(0), context.Request.Cancellation)).Single();
    }

    private static async ValueTask<IReadOnlyList<object?>> ResolveAsync(IReadOnlyList<object> parents, FieldContext context)
    {
        var current = await CurrentAsync(context);
        var versions = context.Request.Services.GetRequiredService<DatasetHistory>().Versions.Select(version => new KeptVersion(version, version.Version == current)).ToList();
        var page = ListPage.Cut(context, versions, "versions", version => version.Data.Version);
        return [.. parents.Select(_ => page)];
    }
}
