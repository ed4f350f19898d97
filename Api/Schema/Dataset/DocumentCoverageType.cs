using Transverse.Api.Entities;
using Transverse.Domain.Documents;

namespace Transverse.Api.Schema.Dataset;

internal sealed class DocumentCoverageType() : EntityType<Document>("DocumentCoverage")
{
    protected override void Configure(EntityTypeDescriptor<Document> coverage)
    {
        coverage.Description("How much of a document was read, and what was found there [couverture].").OrderBy(d => d.Code);
        coverage.Field(d => d, "The document.").Name("document").NonNull();
        coverage.Field(d => d.FactCount, "How many facts cite it; 0 as long as it was not read [faits].").Name("facts");
        coverage.Field(d => d.CitedLineCount, "How many of its lines at least one fact cites [lignes citées].").Name("citedLines");
        coverage.Field(d => d.LineCount, "How many lines it has [lignes].").Name("lines");
        coverage.Resolved(_ => CoverageNotes.Field());
    }
}
