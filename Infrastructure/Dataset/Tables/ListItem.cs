namespace Transverse.Infrastructure.Dataset.Tables;

/// <summary>An item of a list: a code, with its share where it has one (langue=60).</summary>
internal sealed record ListItem(string Code, string? Share)
{
    public static ListItem Parse(string text) => text.Split('=', 2) is [var code, var share] ? new(code, share) : new(text, null);
}
