using Transverse.Api.Entities;
using Transverse.Domain.Themes;

namespace Transverse.Api.Schema.Themes;

internal sealed class ThemeType() : EntityType<Theme>("Theme")
{
    protected override void Configure(EntityTypeDescriptor<Theme> theme)
    {
        theme.Description("A theme of the one taxonomy over all documents [thème].").Node(t => t.Code).OrderBy(t => t.Position);
        theme.Field(t => t.Code, "Stable code, such as \"langue\".").SearchKey<Theme>(t => t.Code);
        theme.Field(t => t.Name, "The name in French [nom].").SearchKey<Theme>(t => t.NameKey);
        theme.Field(t => t.Commitments, "The commitments that have it among their themes [engagements].").UsePaging();
        theme.Field(t => t.FundedActions, "The funded actions that have it among their themes [actions financées].").UsePaging();
    }
}
