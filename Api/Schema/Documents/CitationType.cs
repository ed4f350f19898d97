using Transverse.Api.Entities;
using Transverse.Domain.Documents;
using Transverse.GraphQL.TypeSystem.Scalars;
using Transverse.Infrastructure.Dataset.Sources;

namespace Transverse.Api.Schema.Documents;

internal sealed class CitationType() : EntityType<Citation>("Citation")
{
    public override int UsualCount => 2;

    protected override void Configure(EntityTypeDescriptor<Citation> citation)
    {
        citation.Description("Where a fact stands: the lines are those of the plain-text edition of the document [référence].").OrderBy(c => c.Position);
        citation.Field(c => c.Document, "The document.");
        citation.Field(c => c.FirstLine, "The first line of the statement, from 1 [première ligne].");
        citation.Field(c => c.LastLine, "The last line of the statement [dernière ligne].");
        citation.Field(c => c.Printed, "The figure exactly as printed, where its value was normalised: \"3,2 M€\", \"près de 7 600\"; null elsewhere.").NotFilterable();
        citation.Computed(
            "passage", BuiltInScalars.String, "The lines themselves; null unless the server holds the texts of the documents (setting Sources:Path) [extrait].",
            (columns, services) => services.GetService<SourceFolder>()?.Passage((string)columns[0]!, (int)columns[1]!, (int)columns[2]!),
            c => c.Document.Source, c => c.FirstLine, c => c.LastLine);
    }
}
