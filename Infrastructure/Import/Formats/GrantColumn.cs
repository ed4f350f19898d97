using Transverse.Domain.Text;

namespace Transverse.Infrastructure.Import.Formats;

/// <summary>A column that a format knows.</summary>
/// <param name="Ordinal">Its place among the columns of its format.</param>
/// <param name="Name">Its name as published.</param>
/// <param name="IsOptional">Whether a file may leave the column out.</param>
/// <param name="Aliases">Other names that files give it.</param>
internal sealed record GrantColumn(int Ordinal, string Name, bool IsOptional = false, params string[] Aliases)
{
    /// <summary>Whether a header means this column, whatever its case, accents, spaces and punctuation.</summary>
    public bool IsNamed(string header) => Letters(header) is var letters && Aliases.Prepend(Name).Any(name => Letters(name) == letters);

    private static string Letters(string name) => string.Concat(SearchKey.Of(name).Where(char.IsLetterOrDigit));
}
