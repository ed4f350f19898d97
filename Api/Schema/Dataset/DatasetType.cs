using Transverse.Api.Entities;
using Transverse.Domain.Documents;

namespace Transverse.Api.Schema.Dataset;

internal sealed class DatasetType() : EntityType<DatasetInfo>("Dataset")
{
    protected override void Configure(EntityTypeDescriptor<DatasetInfo> dataset)
    {
        dataset.Description("What is loaded [jeu de données].");
        dataset.Field(d => d.Version, "Changes with every change of the data: it is made of the dataset's files [version].").NotFilterable();
        dataset.Field(d => d.LoadedAt, "When this server loaded it [date de chargement].").NotFilterable();
    }
}
