using Transverse.Api.Entities;
using Transverse.Domain.Documents;

namespace Transverse.Api.Schema.Documents;

internal sealed class DocumentType() : EntityType<Document>("Document")
{
    protected override void Configure(EntityTypeDescriptor<Document> document)
    {
        document.Description("A published document that facts are read out of [document].").Node(d => d.Code).OrderBy(d => d.Code);
        document.Field(d => d.Code, "Stable code, such as \"bilan-2019\".").SearchKey<Document>(d => d.Code);
        document.Field(d => d.Title, "The title as printed, in French [titre].").SearchKey<Document>(d => d.TitleKey);
        document.Field(d => d.Origin, "Whether it was read by hand or imported as a file of grants [origine].");
        document.Field(d => d.Publisher, "Who published it [éditeur]; null when the document does not say.");
        document.Field(d => d.Published, "When it was published, as far as it says: \"2019-06\", \"2022-11\"; null when it does not [date de publication].").SearchKey<Document>(d => d.Published);
        document.Field(d => d.Language, "The language of the document: \"fr\".").SearchKey<Document>(d => d.Language);
        document.Field(d => d.LineCount, "How many lines its plain-text edition has; citations count them from 1 [lignes].");
        document.Field(d => d.Sections, "Its headings, in order [sections].");
        document.Field(d => d.Plans, "The plans that it sets out or reports on [plans].");
        document.Resolved(_ => DocumentPassage.Field());
    }
}
