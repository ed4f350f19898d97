using System.Runtime.CompilerServices;
using Transverse.GraphQL.Language;
using Transverse.GraphQL.TypeSystem;

namespace Transverse.GraphQL.Validation.Rules;

/// <summary>
/// Spec 5.3.2: fields that end under one response name can be answered together. The specification compares every pair
/// of fields; this rule compares each field with the first of its group, which comes to the same without squaring the work:
/// <list type="bullet">
/// <item>A. The fields of a selection set, fragments expanded, are grouped by response name.</item>
/// <item>B. All fields of a group have one shape: a client reads them without knowing which object answered.</item>
/// <item>C. Fields that one object may have to answer are the same field with the same arguments. Only fields asked of two
/// different object types never meet: so a group falls into a cluster for each object type, and fields asked of an abstract type
/// belong to all clusters.</item>
/// <item>D. What the fields of a cluster select below is one selection set: back to A.</item>
/// <item>E. Where a group has several clusters, all that its fields select below still has one shape: A and B, down to the leaves.</item>
/// </list>
/// A set of fields that was judged before is skipped, so that circular fragments come to an end; a budget bounds the rest.
/// </summary>
internal sealed class OverlappingFieldsCanBeMergedRule(ValidationContext context) : ValidationRule(context, "OverlappingFieldsCanBeMerged")
{
    private const string Section = "Field-Selection-Merging";

    private readonly MergedFields _fields = new(context);
    private readonly MergedFieldSets _merged = new();
    private readonly MergedFieldSets _shaped = new();

    public override void Leave(DocumentNode document)
    {
        foreach (var operation in document.Operations) RequireMerging(_fields.Group([(operation.SelectionSet, Schema.RootOf(operation.Operation))]));

        // What operations reach is judged by now.
        foreach (var fragment in document.Fragments.Where(fragment => !_fields.Reached.Contains(fragment)))
        {
            RequireMerging(_fields.Group([(fragment.SelectionSet, Context.CompositeType(fragment.TypeCondition))]));
        }

        if (!_fields.IsExhausted) return;
        Report(
            Section,
            $"It takes more than {Context.Options.MaxFieldMergeComparisons} comparisons to find out whether the fields of this document merge: repeat fewer of them.",
            [],
            ("code", "HC0107"));
    }

    private void RequireMerging(IEnumerable<List<MergedField>> groups)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        foreach (var group in groups)
        {
            if (group is [{ Node.SelectionSet: null }] || !_merged.Add(group) || !RequireShape(group)) continue;
            var objectTypes = group.Select(field => field.Parent).OfType<ObjectType>().Distinct().ToList();
            if (objectTypes.Count < 2)
            {
                if (RequireSame(group)) RequireMerging(_fields.GroupBelow(group));
                continue;
            }

            foreach (var type in objectTypes)
            {
                var cluster = group.Where(field => field.Parent is not ObjectType parent || ReferenceEquals(parent, type));
                if (RequireSame(cluster)) RequireMerging(_fields.GroupBelow(cluster));
            }

            RequireShapeBelow(group);
        }
    }

    private void RequireShapeBelow(List<MergedField> fields)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        foreach (var group in _fields.GroupBelow(fields))
        {
            if (_shaped.Add(group) && RequireShape(group)) RequireShapeBelow(group);
        }
    }

    private bool RequireShape(List<MergedField> group) =>
        RequireEqual(group.Where(field => field.Type is not null), static (one, other) => one.HasShapeOf(other));

    private bool RequireSame(IEnumerable<MergedField> cluster) => RequireEqual(cluster, static (one, other) => one.IsSameAs(other));

    private bool RequireEqual(IEnumerable<MergedField> fields, Func<MergedField, MergedField, bool> equal)
    {
        MergedField? first = null;
        foreach (var field in fields)
        {
            first ??= field;
            if (!_fields.Spend()) return false;
            if (ReferenceEquals(first, field) || equal(first, field)) continue;
            Report(first, field);
            return false;
        }

        return true;
    }

    private void Report(MergedField one, MergedField other)
    {
        var reason = (one.HasShapeOf(other), one.Node.Name.Value == other.Node.Name.Value) switch
        {
            (false, _) => $"are of types \"{one.Type}\" and \"{other.Type}\"",
            (_, false) => "are different fields",
            _ => "have different arguments",
        };
        Report(
            Section,
            $"\"{one}\" and \"{other}\" both answer under \"{one.Node.ResponseName}\", but {reason}: give one of them an alias.",
            [one.Node, other.Node],
            ("declaringTypeA", one.Parent?.Name),
            ("declaringTypeB", other.Parent?.Name),
            ("fieldA", one.Node.Name.Value),
            ("fieldB", other.Node.Name.Value),
            ("typeA", one.Type?.ToString()),
            ("typeB", other.Type?.ToString()),
            ("responseNameA", one.Node.ResponseName),
            ("responseNameB", other.Node.ResponseName));
    }
}
