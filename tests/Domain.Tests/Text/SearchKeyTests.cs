using Transverse.Domain.Text;

namespace Transverse.Domain.Tests.Text;

public sealed class SearchKeyTests
{
    [Theory]
    [InlineData("École", "ecole")]
    [InlineData("ÀÇÉÈÊËÎÏÔÙÛÜŸ", "aceeeeiiouuuy")]
    [InlineData("Œuvre et cœur, ex æquo", "oeuvre et coeur, ex aequo")]
    [InlineData("Straße, Øresund, Łódź", "strasse, oresund, lodz")]
    [InlineData("L’accueil, l'accueil, lʼaccueil", "l'accueil, l'accueil, l'accueil")]
    [InlineData("« Paris » “Paris” „Paris‟", "\" paris \" \"paris\" \"paris\"")]
    [InlineData("2015–2019 — bilan ‑ fin", "2015-2019 - bilan - fin")]
    [InlineData("7\u00a0600\u202fpersonnes \t\n accueillies", "7 600 personnes accueillies")]
    [InlineData("réfu\u00adgiés", "refugies")]
    [InlineData("18ᵉ, 20 m², ﬁn…", "18e, 20 m2, fin...")]
    [InlineData("réfugié·e·s", "refugie·e·s")]
    [InlineData("", "")]
    public void Of_folds_case_accents_and_typography(string text, string key) => Assert.Equal(key, SearchKey.Of(text));

    [Fact]
    public void Of_gives_the_same_key_for_composed_and_decomposed_accents() =>
        Assert.Equal(SearchKey.Of("\u00e9t\u00e9"), SearchKey.Of("e\u0301te\u0301"));

    [Fact]
    public void Of_folds_a_key_to_itself()
    {
        var key = SearchKey.Of("« L’Œuvre » de  Réfugié·e·s – 18ᵉ");

        Assert.Equal(key, SearchKey.Of(key));
    }

    [Fact]
    public void Of_null_is_null() => Assert.Null(SearchKey.Of(null));
}
