using Microsoft.EntityFrameworkCore;
using Transverse.Domain.Documents;
using Transverse.Infrastructure.Dataset;
using Transverse.Infrastructure.Persistence;
using Transverse.Infrastructure.Store;

namespace Transverse.Infrastructure.Import;

/// <summary>For whom the parties of imported files are taken, and what somebody decides about it.</summary>
/// <param name="contexts">Gives a context on the database.</param>
/// <param name="loader">Loads the database.</param>
/// <param name="store">Keeps the decisions.</param>
public sealed class ImportMatches(IDbContextFactory<TransverseContext> contexts, DatasetLoader loader, DataStore store)
{
    /// <summary>The matches of all imports and the decisions against one, by import and party.</summary>
    public async Task<IReadOnlyList<ListedMatch>> ListAsync(CancellationToken cancellation = default)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        var matches = await context.ImportMatches
            .Select(match => new ListedMatch(match.Document.Code, match.Party, match.Name, match.Actor.Slug, match.Basis, match.RowCount)).ToListAsync(cancellation);
        var refused = store.Manifest.Imports.SelectMany(import => import.Decisions.Where(decision => decision.Value is null)
            .Select(decision => new ListedMatch(import.Code, decision.Key, "", null, MatchBasis.Decision, 0)));
        return [.. matches.Concat(refused).OrderBy(match => match.Import, StringComparer.Ordinal).ThenBy(match => match.Party, StringComparer.Ordinal)];
    }

    /// <summary>Decides for whom a party is taken; the decision stays when the file is replaced and when the curated files change.</summary>
    /// <param name="code">The code of the import.</param>
    /// <param name="party">What stands for the party.</param>
    /// <param name="actor">The slug of a curated actor; null for "none of them".</param>
    /// <param name="progress">Told which part of the load is done.</param>
    /// <param name="cancellation">Stops the work; nothing changes then.</param>
    /// <exception cref="StoreException">There is no such import, party or actor.</exception>
    public Task DecideAsync(string code, string party, string? actor, IProgress<(string Step, double Done)>? progress = null, CancellationToken cancellation = default) =>
        ChangeAsync(code, party, actor, decisions => decisions[party] = actor, progress, cancellation);

    /// <summary>Forgets what was decided about a party: it is matched by SIRET, RNA or name again.</summary>
    /// <param name="code">The code of the import.</param>
    /// <param name="party">What stands for the party.</param>
    /// <param name="progress">Told which part of the load is done.</param>
    /// <param name="cancellation">Stops the work; nothing changes then.</param>
    /// <exception cref="StoreException">There is no such import or party.</exception>
    public Task ForgetAsync(string code, string party, IProgress<(string Step, double Done)>? progress = null, CancellationToken cancellation = default) =>
        ChangeAsync(code, party, actor: null, decisions => decisions.Remove(party), progress, cancellation);

    private async Task ChangeAsync(
        string code, string party, string? actor, Action<SortedDictionary<string, string?>> change, IProgress<(string Step, double Done)>? progress, CancellationToken cancellation)
    {
        using var turn = await store.TakeTurnAsync(progress, cancellation);
        var manifest = store.Manifest;
        var import = manifest.Imports.FirstOrDefault(import => import.Code == code || import.Code == $"{ImportedFile.Prefix}{code}")
            ?? throw new StoreException(StoreErrorCode.ImportUnknown, $"There is no import {code}: see import list.");
        await RequireAsync(import, party, actor, cancellation);

        var decisions = new SortedDictionary<string, string?>(import.Decisions.ToDictionary(), StringComparer.Ordinal);
        change(decisions);
        var changed = import with { Decisions = decisions };
        await loader.LoadAsync(
            manifest with { Imports = [.. manifest.Imports.Select(other => other == import ? changed : other)] }, StepProgress.Of(progress, "Loading"), cancellation);
    }

    private async Task RequireAsync(ImportedFile import, string party, string? actor, CancellationToken cancellation)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        if (actor is not null && !await context.Actors.AnyAsync(row => row.Slug == actor && row.Origin == Origin.Curated, cancellation))
        {
            throw new StoreException(StoreErrorCode.ImportUnknown, $"There is no curated actor {actor}: write its slug, as in the address of its page.");
        }

        var slug = $"{ImportedFile.Prefix}{party}";
        var isNamed = import.Decisions.ContainsKey(party)
            || await context.ImportMatches.AnyAsync(match => match.Party == party && match.Document.Code == import.Code, cancellation)
            || await context.Fundings.AnyAsync(row => row.Document.Code == import.Code && (row.Recipient!.Slug == slug || row.Funder!.Slug == slug), cancellation);
        if (!isNamed) throw new StoreException(StoreErrorCode.ImportUnknown, $"{import.Code} names no {party}: see import matches, or the slug of an imported actor without {ImportedFile.Prefix} in front.");
    }
}
