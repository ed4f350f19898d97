namespace Transverse.Infrastructure.Dataset.Descriptors;

/// <summary>The types of Table Schema that the dataset uses.</summary>
internal enum FieldType
{
    String,
    Integer,
    Number,
    List,
}
