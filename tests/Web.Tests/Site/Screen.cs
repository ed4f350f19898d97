using Microsoft.Playwright;

namespace Transverse.Web.Tests.Site;

/// <summary>What a visitor looks at.</summary>
internal sealed record Screen(string Name, int Width, int Height, ColorScheme Scheme = ColorScheme.Light)
{
    public static Screen Wide { get; } = new("wide", 1280, 900);

    public static Screen Phone { get; } = new("phone", 390, 844);

    public static Screen Narrowest { get; } = new("narrowest", 360, 640);

    /// <summary>A wide screen at 200 %.</summary>
    public static Screen Magnified { get; } = new("magnified", Wide.Width / 2, Wide.Height / 2);

    public static Screen WideDark { get; } = Wide with { Name = "wide-dark", Scheme = ColorScheme.Dark };

    public static Screen PhoneDark { get; } = Phone with { Name = "phone-dark", Scheme = ColorScheme.Dark };
}
