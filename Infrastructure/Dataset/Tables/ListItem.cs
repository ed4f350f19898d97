using System.Globalization;

namespace Transverse.Infrastructure.Dataset.Tables;

/// <summary>An item of a list: a code, with its share where it has one (langue=60).</summary>
internal sealed record ListItem(string Code, string? Share)
{
    /// <summary>The share as a number; 1 where there is none.</summary>
    public int Weight => Share is null ? 1 : int.Parse(Share, CultureInfo.InvariantCulture);

    public static ListItem Parse(string text) => text.Split('=', 2) is [var code, var share] ? new(code, share) : new(text, null);
}
