using System.Globalization;
using Transverse.GraphQL.Language;

namespace Transverse.GraphQL.TypeSystem;

/// <summary>How long a list is, as an application of <c>@listSize</c> says.</summary>
public sealed record ListSize
{
    /// <summary>How long the list is at most, or usually; null when only arguments say it.</summary>
    public int? AssumedSize { get; init; }

    /// <summary>The arguments of the field that say how long the list is.</summary>
    public IReadOnlyList<string> SlicingArguments { get; init; } = [];

    /// <summary>How long the list is when none of these arguments is given; null when the assumed size counts.</summary>
    public int? SlicingArgumentDefaultValue { get; init; }

    /// <summary>The fields of the returned type whose lists have this size; empty when the field itself returns the list.</summary>
    public IReadOnlyList<string> SizedFields { get; init; } = [];

    /// <summary>Whether exactly one of the slicing arguments must be given (code <c>HC0082</c>).</summary>
    public bool RequireOneSlicingArgument { get; init; } = true;

    /// <summary>Reads an application of the directive.</summary>
    /// <exception cref="CoercionException">An argument has none of its type's values, which schema validation refuses.</exception>
    public static ListSize From(DirectiveNode directive)
    {
        return new ListSize
        {
            AssumedSize = Value("assumedSize") as int?,
            SlicingArguments = Names("slicingArguments"),
            SlicingArgumentDefaultValue = Value("slicingArgumentDefaultValue") as int?,
            SizedFields = Names("sizedFields"),
            RequireOneSlicingArgument = Value("requireOneSlicingArgument") is not false,
        };

        string[] Names(string name) => Value(name) is object?[] names ? [.. names.Cast<string>()] : [];

        object? Value(string name) => directive.Arguments.FirstOrDefault(argument => argument.Name.Value == name) is { } given
            ? InputCoercion.CoerceLiteral(CostDirectives.ListSize.Arguments[name].Type, given.Value)
            : null;
    }

    /// <summary>The application of the directive that says this.</summary>
    public DirectiveNode ToDirective()
    {
        var arguments = new List<ArgumentNode>();
        Add("assumedSize", Number(AssumedSize));
        Add("slicingArguments", Names(SlicingArguments));
        Add("slicingArgumentDefaultValue", Number(SlicingArgumentDefaultValue));
        Add("sizedFields", Names(SizedFields));
        Add("requireOneSlicingArgument", RequireOneSlicingArgument || SlicingArguments.Count == 0 ? null : new BooleanValueNode(false));
        return new DirectiveNode(new NameNode(CostDirectives.ListSize.Name), arguments);

        void Add(string name, ValueNode? value)
        {
            if (value is not null) arguments.Add(new ArgumentNode(new NameNode(name), value));
        }

        static IntValueNode? Number(int? number) => number is null ? null : new IntValueNode(number.Value.ToString(CultureInfo.InvariantCulture));

        static ListValueNode? Names(IReadOnlyList<string> names) => names.Count == 0 ? null : new ListValueNode([.. names.Select(name => new StringValueNode(name))]);
    }
}
