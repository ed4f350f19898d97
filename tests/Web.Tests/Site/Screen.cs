using Microsoft.Playwright;

namespace Transverse.Web.Tests.Site;

/// <summary>What a visitor looks at.</summary>
internal sealed record Screen(string Name, int Width, int Height, ColorScheme Scheme = ColorScheme.Light)
{
    public static Screen Wide { get; } = new("wide", 1280, 900);

    public static Screen Phone { get; } = new("phone", 390, 844);

    public static Screen Narrowest { get; } = new("narrowest", 360, 640);

    public static Screen WideDark { get; } = Wide with { Name = "wide-dark", Scheme = ColorScheme.Dark };

    public static Screen PhoneDark { get; } = Phone with { Name = "phone-dark", Scheme = ColorScheme.Dark };
}
