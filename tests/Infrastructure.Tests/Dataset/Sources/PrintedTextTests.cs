using Transverse.Infrastructure.Dataset.Sources;

namespace Transverse.Infrastructure.Tests.Dataset.Sources;

public sealed class PrintedTextTests
{
    [Theory]
    [InlineData("Ouvrir un centre", "1. Ouvrir un centre :")]
    [InlineData("Ouvrir un centre", "Ouvrir  \n\n un\u00a0centre")]
    [InlineData("centre d’hébergement", "centre d’héber- \n  gement")]
    [InlineData("centre d’hébergement", "centre d’héber\ngement")]
    [InlineData("Ivry-sur-Seine", "Ivry-\nsur-Seine")]
    [InlineData("Accès aux droits", "• ACCÈS AUX DROITS")]
    [InlineData("hôpitaux de Paris", "hôpitaux de \n–– Paris")]
    [InlineData("Mobilisation du FIPD en 2015", "Mob i l i -\nsation du F I P D \n\nen 2 0 1 5")]
    [InlineData("dès le 1er mars (étape)", "**dès le** 1<sup>er</sup> **mars** ([étape](#)) :")]
    [InlineData("(CHU) + 50 %", "le (CHU) + 50 %.")]
    public void Stands_collapses_spaces_line_breaks_bullets_and_hyphenation(string text, string passage) => Assert.True(PrintedText.Stands(text, passage));

    [Theory]
    [InlineData("Ouvrir un centre", "Ouvrir deux centres")]
    [InlineData("Ouvrir un centre", "Ouvrirun centre")]
    [InlineData("Acces aux droits", "Accès aux droits")]
    [InlineData("l'accueil", "l’accueil")]
    [InlineData("Mobilisation du FIPD", "Mobilisation d’un FIPD")]
    public void Stands_requires_the_same_letters_and_words(string text, string passage) => Assert.False(PrintedText.Stands(text, passage));
}
