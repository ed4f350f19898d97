using Transverse.Domain.Achievements;
using Transverse.Domain.Actors;
using Transverse.Domain.Documents;
using Transverse.Domain.Fundings;
using Transverse.Domain.Indicators;
using Transverse.Domain.Plans;
using Transverse.Domain.Reconciliations;
using Transverse.Domain.Text;
using Transverse.Domain.Themes;

namespace Transverse.Domain.Commitments;

/// <summary>An engagement, action, objective, scheme or measure of a plan.</summary>
public sealed class Commitment : ICited
{
    /// <inheritdoc/>
    public required int Id { get; init; }

    /// <summary>Unique within its plan: E7, A16, A16.2, D4, F23.</summary>
    public required string Code { get; init; }

    /// <summary>Plan and code, such as mobilisation-2019/A16: unique over all plans, and the same in every release.</summary>
    public required string Key { get; init; }

    /// <summary>What it is within its plan.</summary>
    public required CommitmentLevel Level { get; init; }

    /// <summary>As printed (intitulé).</summary>
    public required string Title { get; init => (field, TitleKey) = (value, SearchKey.Of(value)); }

    /// <summary>The <see cref="SearchKey"/> of <see cref="Title"/>.</summary>
    public string TitleKey { get; private init; } = "";

    /// <summary>In our words, in French (résumé); null when the title says it all.</summary>
    public string? Summary { get; init => (field, SummaryKey) = (value, SearchKey.Of(value)); }

    /// <summary>The <see cref="SearchKey"/> of <see cref="Summary"/>.</summary>
    public string? SummaryKey { get; private init; }

    /// <summary>How far it had come at publication; null when the document does not say.</summary>
    public CommitmentStatus? Status { get; init; }

    /// <summary>Place among its siblings, from 1.</summary>
    public required int Position { get; init; }

    /// <summary>The key of <see cref="Plan"/>.</summary>
    public required int PlanId { get; init; }

    /// <summary>The plan that makes it.</summary>
    public Plan Plan { get; init; } = null!;

    /// <summary>The key of <see cref="Section"/>.</summary>
    public int? SectionId { get; init; }

    /// <summary>The deepest heading that holds it; null when it stands under none.</summary>
    public Section? Section { get; init; }

    /// <summary>The key of <see cref="Parent"/>.</summary>
    public int? ParentId { get; init; }

    /// <summary>The commitment that holds it; null at the top.</summary>
    public Commitment? Parent { get; init; }

    /// <summary>The commitments directly under it.</summary>
    public ICollection<Commitment> Children { get; } = [];

    /// <summary>Its themes with their positions, the main one first.</summary>
    public ICollection<CommitmentTheme> CommitmentThemes { get; } = [];

    /// <summary>Its themes, without order.</summary>
    public ICollection<Theme> Themes { get; } = [];

    /// <summary>Who takes part in it.</summary>
    public ICollection<Participation> Participations { get; } = [];

    /// <summary>What is counted or measured about it.</summary>
    public ICollection<Indicator> Indicators { get; } = [];

    /// <summary>How far it was achieved; null when nothing is measured about it.</summary>
    public Achievement? Achievement { get; init; }

    /// <summary>The printed figures about it that were recomputed.</summary>
    public ICollection<Reconciliation> Reconciliations { get; } = [];

    /// <summary>The links that start from it or lead to it.</summary>
    public ICollection<CommitmentLink> Links { get; } = [];

    /// <summary>At which end of each link it stands.</summary>
    public ICollection<CommitmentLinkEnd> LinkEnds { get; } = [];

    /// <summary>The links with funded actions.</summary>
    public ICollection<FundedActionLink> FundedActionLinks { get; } = [];

    /// <summary>The funded actions that carry it out or take it up.</summary>
    public ICollection<FundedAction> FundedActions { get; } = [];

    /// <inheritdoc/>
    public ICollection<Citation> Citations { get; } = [];
}
