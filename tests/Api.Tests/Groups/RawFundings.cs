using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Transverse.Api.Tests.Servers;
using Transverse.Domain.Actors;
using Transverse.Domain.Documents;
using Transverse.Domain.Fundings;
using Transverse.Domain.Text;
using Transverse.Infrastructure.Persistence;

namespace Transverse.Api.Tests.Groups;

/// <summary>Reads all fundings of a server row by row, and puts them together without a database.</summary>
internal static class RawFundings
{
    public static async Task<IReadOnlyList<RawFunding>> ReadAsync(TestServer server)
    {
        await using var database = await server.Services.GetRequiredService<IDbContextFactory<TransverseContext>>().CreateDbContextAsync();
        var actors = await database.Actors.ToDictionaryAsync(actor => actor.Id);
        var documents = await database.Documents.ToDictionaryAsync(document => document.Id);
        var sections = await database.Sections.ToDictionaryAsync(section => section.Id);
        var themes = await database.Themes.ToDictionaryAsync(theme => theme.Id);
        var actions = await database.FundedActions.ToDictionaryAsync(action => action.Id);
        var weights = (await database.Set<FundedActionTheme>().ToListAsync()).OrderBy(theme => theme.Position).ToLookup(theme => theme.FundedActionId);
        return [.. (await database.Fundings.ToListAsync()).Select(Read)];

        RawFunding Read(Funding funding)
        {
            var funder = funding.FunderId is { } payer ? actors[payer] : null;
            var recipient = funding.RecipientId is { } receiver ? actors[receiver] : null;
            var action = funding.FundedActionId is { } paid ? actions[paid] : null;
            var direction = funder;
            while (direction is not null && direction.Kind != ActorKind.Direction) direction = direction.ParentId is { } above ? actors[above] : null;
            var step = action?.StepId is { } underStep ? sections[underStep] : null;
            var family = action?.FamilyId is { } underFamily ? sections[underFamily] : null;
            var kind = recipient is null ? null : EnumName.Of(recipient.Kind);
            return new RawFunding(
                funding.Id, funding.Code, funding.AmountCents, funding.Year, EnumName.Of(funding.Nature), EnumName.Of(funding.Accounting),
                funder?.Slug, recipient?.Slug, kind, action?.Code, documents[funding.DocumentId].Code, documents[funding.DocumentId].Origin == Origin.Imported,
                new Dictionary<string, string?>
                {
                    ["YEAR"] = funding.Year?.ToString(System.Globalization.CultureInfo.InvariantCulture), ["FUNDER"] = funder?.Slug, ["FUNDING_DIRECTION"] = direction?.Slug,
                    ["RECIPIENT"] = recipient?.Slug, ["RECIPIENT_KIND"] = kind, ["STEP"] = step?.Key, ["FAMILY"] = family?.Key,
                    ["NATURE"] = EnumName.Of(funding.Nature), ["DOCUMENT"] = documents[funding.DocumentId].Code,
                },
                new Dictionary<string, IComparable?>
                {
                    ["YEAR"] = funding.Year, ["FUNDER"] = funder?.Id, ["FUNDING_DIRECTION"] = direction?.Id, ["RECIPIENT"] = recipient?.Id, ["RECIPIENT_KIND"] = kind,
                    ["STEP"] = step?.Id, ["FAMILY"] = family?.Id, ["NATURE"] = EnumName.Of(funding.Nature), ["DOCUMENT"] = funding.DocumentId,
                },
                action is null ? [] : Divided(funding.AmountCents, [.. weights[action.Id].Select(theme => (themes[theme.ThemeId].Code, theme.ThemeId, theme.Weight))]));
        }
    }

    /// <summary>Whole cents by weight; those left over go to the largest remainders, one each.</summary>
    private static List<RawShare> Divided(long cents, List<(string Code, int Id, int Weight)> themes)
    {
        var total = themes.Sum(theme => theme.Weight);
        var exact = themes.ConvertAll(theme => (decimal)cents * theme.Weight / Math.Max(total, 1));
        var left = cents - exact.Sum(share => (long)Math.Floor(share));
        var largest = Enumerable.Range(0, themes.Count).OrderByDescending(index => (decimal)cents * themes[index].Weight % total).Take((int)left).ToHashSet();
        return [.. themes.Select((theme, index) => new RawShare(theme.Code, theme.Id, (long)Math.Floor(exact[index]) + (largest.Contains(index) ? 1 : 0)))];
    }
}
