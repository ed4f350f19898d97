namespace Transverse.Domain.Reconciliations;

/// <summary>What a reconciliation of kind <see cref="ReconciliationKind.Count"/> counts.</summary>
public enum CountedThing
{
    /// <summary>The commitments of a plan that have a level.</summary>
    Commitments,

    /// <summary>Those among them whose measured indicator has a number as target.</summary>
    NumberTargets,

    /// <summary>The commitments directly under one.</summary>
    Children,

    /// <summary>The headings of a plan that have a kind.</summary>
    Sections,

    /// <summary>The funded actions of a document.</summary>
    FundedActions,
}
