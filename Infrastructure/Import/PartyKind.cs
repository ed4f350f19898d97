namespace Transverse.Infrastructure.Import;

/// <summary>What a column says about those whom it names.</summary>
internal enum PartyKind
{
    /// <summary>Someone who receives.</summary>
    Recipient,

    /// <summary>A public body that pays.</summary>
    Funder,

    /// <summary>A direction of the City that pays.</summary>
    Direction,
}
