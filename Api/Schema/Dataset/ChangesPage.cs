using Transverse.Api.Queries;
using Transverse.Infrastructure.Dataset.Changes;

namespace Transverse.Api.Schema.Dataset;

/// <summary>A page of what two versions differ in.</summary>
/// <param name="Page">The page.</param>
/// <param name="From">The version before; null for the first.</param>
/// <param name="To">The version after.</param>
/// <param name="Tables">The tables in which something differs.</param>
internal sealed record ChangesPage(Page Page, KeptVersion? From, KeptVersion To, IReadOnlyList<TableChanges> Tables) : Page(Page);
