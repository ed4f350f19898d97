using Transverse.Api.Entities;
using Transverse.Domain.Documents;

namespace Transverse.Api.Schema.Documents;

internal sealed class SectionType() : EntityType<Section>("Section")
{
    public override int UsualCount => 20;

    protected override void Configure(EntityTypeDescriptor<Section> section)
    {
        section.Description("A heading of a document: pillar, axis, theme, family, step, sub-section [pilier, axe, thème, famille, étape, sous-partie].")
            .Node(s => s.Key).ImplementsCited();
        section.Field(s => s.Code, "Code within its document, such as \"axe-1.theme-2\".").SearchKey<Section>(s => s.Code);
        section.Field(s => s.Title, "The heading as printed [intitulé].").SearchKey<Section>(s => s.TitleKey);
        section.Field(s => s.Kind, "What sort of heading it is [nature].");
        section.Field(s => s.Position, "Its rank among the headings of the same parent, from 1 [rang].");
        section.Field(s => s.Parent, "The heading that contains it; null at the top.");
        section.Field(s => s.Children, "The headings that it contains, in order.");
        section.Field(s => s.Document, "The document that it belongs to.");
        section.Field(s => s.Citations, "Where the heading stands [références]. At least one.");
    }
}
