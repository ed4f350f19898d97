namespace Transverse.Infrastructure.Dataset;

/// <summary>The kinds of refusal.</summary>
public static class DatasetErrorCode
{
    /// <summary>A descriptor is not the JSON that is expected, or uses a property or constraint that is not supported.</summary>
    public const string Descriptor = "DATASET_DESCRIPTOR";

    /// <summary>A listed file does not exist.</summary>
    public const string MissingFile = "DATASET_MISSING_FILE";

    /// <summary>A file is not UTF-8.</summary>
    public const string Encoding = "DATASET_ENCODING";

    /// <summary>The first row differs from the schema's fields.</summary>
    public const string Header = "DATASET_HEADER";

    /// <summary>A row is not CSV, or has another number of cells than the header.</summary>
    public const string Row = "DATASET_ROW";

    /// <summary>A cell starts or ends with a space, or holds a line break or two spaces in a row.</summary>
    public const string Spaces = "DATASET_SPACES";

    /// <summary>A cell is not of its field's type.</summary>
    public const string Type = "DATASET_TYPE";

    /// <summary>A cell breaks a constraint of its field.</summary>
    public const string Constraint = "DATASET_CONSTRAINT";

    /// <summary>Two rows have the same key.</summary>
    public const string DuplicateKey = "DATASET_DUPLICATE_KEY";

    /// <summary>A cell names a row that does not exist.</summary>
    public const string UnknownReference = "DATASET_UNKNOWN_REFERENCE";

    /// <summary>A row is its own ancestor.</summary>
    public const string Cycle = "DATASET_CYCLE";

    /// <summary>A citation is outside its document, or ends before it starts.</summary>
    public const string CitationOutOfRange = "DATASET_CITATION_OUT_OF_RANGE";

    /// <summary>A row is in the folder of a document that it does not cite.</summary>
    public const string WrongFolder = "DATASET_WRONG_FOLDER";

    /// <summary>The positions of siblings are not 1, 2, 3…</summary>
    public const string Position = "DATASET_POSITION";

    /// <summary>A row has no target, or several.</summary>
    public const string Target = "DATASET_TARGET";

    /// <summary>An observation has neither a value nor a text, or both.</summary>
    public const string Statement = "DATASET_STATEMENT";

    /// <summary>A list repeats an item, is too long, or mixes items with and without a share.</summary>
    public const string List = "DATASET_LIST";

    /// <summary>A part does not fit its total.</summary>
    public const string PartOf = "DATASET_PART_OF";

    /// <summary>A reconciliation lacks what its kind needs, or explains none that the data calls for.</summary>
    public const string Reconciliation = "DATASET_RECONCILIATION";

    /// <summary>An actor has no name row, so that nothing cites it.</summary>
    public const string UnnamedActor = "DATASET_UNNAMED_ACTOR";

    /// <summary>No fact concerns an actor.</summary>
    public const string UnusedActor = "DATASET_UNUSED_ACTOR";

    /// <summary>A title, name or figure is not found on the lines that it cites.</summary>
    public const string NotInSource = "DATASET_NOT_IN_SOURCE";

    /// <summary>A line of a document is neither cited nor listed as read.</summary>
    public const string Uncovered = "DATASET_UNCOVERED";
}
