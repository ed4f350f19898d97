using System.Text.RegularExpressions;

namespace Transverse.GraphQL.TypeSystem;

/// <summary>The locations under the names that documents use: <c>FIELD_DEFINITION</c>.</summary>
public static partial class DirectiveLocationNames
{
    private static readonly DirectiveLocation[] Locations = Enum.GetValues<DirectiveLocation>();
    private static readonly string[] Names = Array.ConvertAll(Locations, UpperSnake);

    /// <summary>Every name, in the order of the specification.</summary>
    public static IReadOnlyList<string> All => Names;

    /// <summary>The name of a location.</summary>
    public static string NameOf(DirectiveLocation location) => Names[(int)location];

    /// <summary>Finds a location by its name.</summary>
    public static bool TryGet(string name, out DirectiveLocation location)
    {
        var index = Array.IndexOf(Names, name);
        location = index < 0 ? default : Locations[index];
        return index >= 0;
    }

    private static string UpperSnake(DirectiveLocation location) => WordStart().Replace(location.ToString(), "_$0").ToUpperInvariant();

    [GeneratedRegex("(?<!^)[A-Z]")]
    private static partial Regex WordStart();
}
