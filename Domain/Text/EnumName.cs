using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace Transverse.Domain.Text;

/// <summary>The name of an enum value in the public schema, in the database and in the dataset: CityService is CITY_SERVICE.</summary>
public static class EnumName
{
    private static readonly ConcurrentDictionary<Enum, string> Names = new();

    /// <summary>The name of a value.</summary>
    /// <param name="value">A named value of its enum.</param>
    public static string Of(Enum value) => Names.GetOrAdd(value, known => UpperSnakeCase(known.ToString()));

    /// <summary>The name of a value of an enum that is known where it is asked for: without a box, as for each row of a load.</summary>
    /// <param name="value">A named value.</param>
    public static string Of<TEnum>(TEnum value)
        where TEnum : struct, Enum =>
        Values<TEnum>.Names.TryGetValue(value, out var name) ? name : Of((Enum)value);

    /// <summary>The value that a name stands for.</summary>
    /// <param name="name">A name such as CITY_SERVICE.</param>
    /// <exception cref="ArgumentException">The enum has no value of this name.</exception>
    public static TEnum Parse<TEnum>(string name)
        where TEnum : struct, Enum =>
        TryParse<TEnum>(name, out var value)
            ? value
            : throw new ArgumentException($"{typeof(TEnum).Name} has no value {name}.", nameof(name));

    /// <summary>Finds the value that a name stands for; false when the enum has none.</summary>
    /// <param name="name">A name such as CITY_SERVICE; case matters.</param>
    /// <param name="value">The value, or the default.</param>
    public static bool TryParse<TEnum>([NotNullWhen(true)] string? name, out TEnum value)
        where TEnum : struct, Enum =>
        Values<TEnum>.ByName.TryGetValue(name ?? "", out value);

    private static string UpperSnakeCase(string name)
    {
        var snake = new StringBuilder(name.Length + 4);
        foreach (var character in name)
        {
            if (char.IsUpper(character) && snake.Length > 0) snake.Append('_');

            snake.Append(char.ToUpperInvariant(character));
        }

        return snake.ToString();
    }

    private static class Values<TEnum>
        where TEnum : struct, Enum
    {
        public static readonly Dictionary<TEnum, string> Names = Enum.GetValues<TEnum>().ToDictionary(value => value, value => Of((Enum)value));

        public static readonly Dictionary<string, TEnum> ByName = Names.ToDictionary(name => name.Value, name => name.Key, StringComparer.Ordinal);
    }
}
