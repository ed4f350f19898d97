namespace Transverse.GraphQL.Validation;

/// <summary>Remembers sets of fields, whatever their order.</summary>
internal sealed class MergedFieldSets
{
    // Nearly all sets hold one field: those cost no set of their own.
    private readonly HashSet<MergedField> _single = [];
    private readonly HashSet<HashSet<MergedField>> _several = new(HashSet<MergedField>.CreateSetComparer());

    /// <summary>Adds a set of at least one field; false when it was there before.</summary>
    public bool Add(List<MergedField> fields) => fields.Count == 1 ? _single.Add(fields[0]) : _several.Add([.. fields]);
}
