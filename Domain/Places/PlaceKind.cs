namespace Transverse.Domain.Places;

/// <summary>What a place is.</summary>
public enum PlaceKind
{
    /// <summary>An arrondissement of Paris (arrondissement).</summary>
    Arrondissement,

    /// <summary>A priority district of urban policy (quartier prioritaire).</summary>
    PriorityDistrict,

    /// <summary>A facility (équipement).</summary>
    Facility,

    /// <summary>A city (commune).</summary>
    City,

    /// <summary>A region (région).</summary>
    Region,

    /// <summary>A country (pays).</summary>
    Country,
}
