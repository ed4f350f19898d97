namespace Transverse.Infrastructure.Store;

/// <summary>The kinds of failure.</summary>
public static class StoreErrorCode
{
    /// <summary>The store, or a place for an export, can't be read or written.</summary>
    public const string Access = "STORE_ACCESS";

    /// <summary>Another program has been changing the data for very long.</summary>
    public const string Busy = "STORE_BUSY";

    /// <summary>The store has lost a file, or it changed.</summary>
    public const string Damaged = "STORE_DAMAGED";

    /// <summary>The database was made from another store.</summary>
    public const string Foreign = "STORE_FOREIGN";

    /// <summary>This release refuses what the store keeps.</summary>
    public const string Refused = "STORE_REFUSED";

    /// <summary>No version is called so, or none was loaded before.</summary>
    public const string UnknownVersion = "VERSION_UNKNOWN";

    /// <summary>Several versions begin with these digits.</summary>
    public const string AmbiguousVersion = "VERSION_AMBIGUOUS";

    /// <summary>Something is already where an export should go.</summary>
    public const string Exists = "EXPORT_EXISTS";

    /// <summary>The file to import can't be read, or changed meanwhile.</summary>
    public const string ImportFile = "IMPORT_FILE";

    /// <summary>The code of an import is taken, or makes none.</summary>
    public const string ImportCode = "IMPORT_CODE";

    /// <summary>The file is imported already.</summary>
    public const string ImportTwice = "IMPORT_TWICE";

    /// <summary>No import, party or curated actor is called so.</summary>
    public const string ImportUnknown = "IMPORT_UNKNOWN";
}
