using Transverse.Domain.Commitments;
using Transverse.Domain.Fundings;
using Transverse.Domain.Plans;
using Transverse.Domain.Text;

namespace Transverse.Domain.Documents;

/// <summary>A heading of a document: pillar, axis, theme, family, step, sub-section.</summary>
public sealed class Section : ICited
{
    /// <inheritdoc/>
    public required int Id { get; init; }

    /// <summary>Path-like code, unique within the document: axe-1.theme-2.</summary>
    public required string Code { get; init; }

    /// <summary>Document and code, such as bilan-2019/axe-1: unique over all documents, and the same in every release.</summary>
    public required string Key { get; init; }

    /// <summary>As printed (intitulé).</summary>
    public required string Title { get; init => (field, TitleKey) = (value, SearchKey.Of(value)); }

    /// <summary>The <see cref="SearchKey"/> of <see cref="Title"/>.</summary>
    public string TitleKey { get; private init; } = "";

    /// <summary>What the heading is.</summary>
    public required SectionKind Kind { get; init; }

    /// <summary>Place among its siblings, from 1.</summary>
    public required int Position { get; init; }

    /// <summary>The key of <see cref="Document"/>.</summary>
    public required int DocumentId { get; init; }

    /// <summary>The document that prints it.</summary>
    public Document Document { get; init; } = null!;

    /// <summary>The key of <see cref="Plan"/>.</summary>
    public int? PlanId { get; init; }

    /// <summary>The plan that it structures; null for a heading outside any plan.</summary>
    public Plan? Plan { get; init; }

    /// <summary>The key of <see cref="Parent"/>.</summary>
    public int? ParentId { get; init; }

    /// <summary>The heading that holds it; null at the top.</summary>
    public Section? Parent { get; init; }

    /// <summary>The headings directly under it.</summary>
    public ICollection<Section> Children { get; } = [];

    /// <summary>The commitments directly under it.</summary>
    public ICollection<Commitment> Commitments { get; } = [];

    /// <summary>The funded actions directly under it.</summary>
    public ICollection<FundedAction> FundedActions { get; } = [];

    /// <inheritdoc/>
    public ICollection<Citation> Citations { get; } = [];
}
