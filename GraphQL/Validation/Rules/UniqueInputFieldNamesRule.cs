using Transverse.GraphQL.Language;

namespace Transverse.GraphQL.Validation.Rules;

/// <summary>Spec 5.6.3: no field of an input object is given twice.</summary>
internal sealed class UniqueInputFieldNamesRule(ValidationContext context) : ValidationRule(context, "UniqueInputFieldNames")
{
    public override void Enter(ObjectValueNode value)
    {
        foreach (var same in value.Fields.GroupBy(field => field.Name.Value, field => field.Name).Where(same => same.Skip(1).Any()))
        {
            Report(
                "Input-Object-Field-Uniqueness",
                $"Input field \"{same.Key}\" is given {same.Count()} times: keep one.",
                same,
                ("field", same.Key));
        }
    }
}
