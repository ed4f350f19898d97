using Transverse.Domain.Commitments;
using Transverse.Domain.Fundings;
using Transverse.Domain.Text;

namespace Transverse.Domain.Themes;

/// <summary>A theme of the one taxonomy over all documents.</summary>
public sealed class Theme : IEntity
{
    /// <inheritdoc/>
    public required int Id { get; init; }

    /// <summary>Stable code: acces-aux-droits.</summary>
    public required string Code { get; init; }

    /// <summary>In French (nom).</summary>
    public required string Name { get; init => (field, NameKey) = (value, SearchKey.Of(value)); }

    /// <summary>The <see cref="SearchKey"/> of <see cref="Name"/>.</summary>
    public string NameKey { get; private init; } = "";

    /// <summary>Place in the taxonomy, from 1.</summary>
    public required int Position { get; init; }

    /// <summary>The commitments with the position of this theme.</summary>
    public ICollection<CommitmentTheme> CommitmentThemes { get; } = [];

    /// <summary>The commitments.</summary>
    public ICollection<Commitment> Commitments { get; } = [];

    /// <summary>The funded actions with the position and weight of this theme.</summary>
    public ICollection<FundedActionTheme> FundedActionThemes { get; } = [];

    /// <summary>The funded actions.</summary>
    public ICollection<FundedAction> FundedActions { get; } = [];

    /// <summary>What falls to it of each amount.</summary>
    public ICollection<FundingShare> FundingShares { get; } = [];
}
