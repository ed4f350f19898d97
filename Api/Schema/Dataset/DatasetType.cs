using Transverse.Api.Entities;
using Transverse.Domain.Documents;

namespace Transverse.Api.Schema.Dataset;

internal sealed class DatasetType() : EntityType<DatasetInfo>("Dataset")
{
    protected override void Configure(EntityTypeDescriptor<DatasetInfo> dataset)
    {
        dataset.Description("What is loaded [jeu de données].");
        dataset.Field(d => d.Version, "Changes with every change of the data; also in \"extensions.dataset\" of each answer [version].").NotFilterable();
        dataset.Field(d => d.LoadedAt, "When this server loaded it [date de chargement].").NotFilterable();
        dataset.All("documents", "Document", "The documents that were read [documents].");
        dataset.Resolved(KindCount.Field);
        dataset.All("coverage", "DocumentCoverage", "For each document: what was read, and the ranges of lines that hold no fact [couverture].");

        var version = VersionType.Create();
        dataset.Resolved(types => DatasetVersions.Field(types, version));
        dataset.Resolved(types => DatasetChanges.Field(types, version));
    }
}
