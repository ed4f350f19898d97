using System.Text;
using Transverse.Infrastructure.Dataset;
using Transverse.Infrastructure.Tests.Databases;
using Transverse.Infrastructure.Tests.Sample;

namespace Transverse.Infrastructure.Tests.Dataset;

/// <summary>Each reason to refuse a dataset, with its whole message and the database left as it was.</summary>
public sealed class RefusalTests(LoadedSample loaded) : IClassFixture<LoadedSample>, IDisposable
{
    private readonly SampleDataset _sample = new();

    public static TheoryData<string, string, string, string, string> Edits => new()
    {
        {
            "themes.csv", "langue,Apprentissage du français,2", "langue,Apprentissage du français,deux", "DATASET_TYPE",
            "themes.csv:3:3: position \"deux\" is not a whole number: write digits alone, such as 7600."
        },
        {
            "plan-2017/observations.csv", "RESULT,7600,", "RESULT,7 600,", "DATASET_TYPE",
            "plan-2017/observations.csv:2:4: value \"7 600\" is not a plain decimal: write digits with a point and at most 4 decimals, such as 7600 or 3.5."
        },
        {
            "plan-2017/observations.csv", "TARGET,2.5,", "TARGET,2.50001,", "DATASET_TYPE",
            "plan-2017/observations.csv:3:4: value \"2.50001\" is not a plain decimal: write digits with a point and at most 4 decimals, such as 7600 or 3.5."
        },
        {
            "budget-2021/fundings.csv", "cours-total,1000.01", "cours-total,1000.015", "DATASET_TYPE",
            "budget-2021/fundings.csv:3:2: amount \"1000.015\" is finer than a cent: write two decimals at most."
        },
        {
            "themes.csv", "emploi,Emploi,3", "emploi,,3", "DATASET_CONSTRAINT",
            "themes.csv:4:2: name is empty: every row needs one."
        },
        {
            "places.csv", "FACILITY", "BUILDING", "DATASET_CONSTRAINT",
            "places.csv:2:3: kind \"BUILDING\" is not allowed: write one of ARRONDISSEMENT, PRIORITY_DISTRICT, FACILITY, CITY, REGION, COUNTRY."
        },
        {
            "plan-2017/commitments.csv", ",DONE,", ",done,", "DATASET_CONSTRAINT",
            "plan-2017/commitments.csv:3:6: status \"done\" is not allowed: write one of DONE, NEW, PLANNED, or leave it empty."
        },
        {
            "documents.csv", ",2017-03,fr,", ",2017-03,FR,", "DATASET_CONSTRAINT",
            "documents.csv:2:5: language \"FR\" does not have the form [a-z]{2}: correct it."
        },
        {
            "plan-2017/observations.csv", "2016/2017", "2016-2017", "DATASET_CONSTRAINT",
            "plan-2017/observations.csv:3:7: period \"2016-2017\" does not have the form [0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?(/([0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?)?)?: correct it."
        },
        {
            "plans.csv", ",2016,", ",216,", "DATASET_CONSTRAINT",
            "plans.csv:2:4: start_year 216 is below 1900: correct it."
        },
        {
            "plans.csv", ",2016,", ",20166,", "DATASET_CONSTRAINT",
            "plans.csv:2:4: start_year 20166 is above 2100: correct it."
        },
        {
            "themes.csv", "emploi,Emploi,3", "emploi,Emploi ,3", "DATASET_SPACES",
            "themes.csv:4:2: name \"Emploi \" has stray spaces or line breaks: leave one space between words and none around."
        },
        {
            "themes.csv", "Apprentissage du français", "Apprentissage  du français", "DATASET_SPACES",
            "themes.csv:3:2: name \"Apprentissage  du français\" has stray spaces or line breaks: leave one space between words and none around."
        },
        {
            "plan-2017/names.csv", "emmaus,EMMAÜS,", "emmaus,Emmaüs Exemple,", "DATASET_DUPLICATE_KEY",
            "plan-2017/names.csv:3:3: actor \"emmaus\", name \"Emmaüs Exemple\", document \"plan-2017\" is already at plan-2017/names.csv:2: keep one of the two, or correct one."
        },
        {
            "plan-2017/participations.csv", "emmaus,OPERATOR,accueil,A1,", "emmaus,MEMBER,accueil,,", "DATASET_DUPLICATE_KEY",
            "plan-2017/participations.csv:3:5: actor \"emmaus\", role \"MEMBER\", plan \"accueil\" is already at plan-2017/participations.csv:2: keep one of the two, or correct one."
        },
        {
            "plan-2017/participations.csv", "emmaus,OPERATOR", "emaus,OPERATOR", "DATASET_UNKNOWN_REFERENCE",
            "plan-2017/participations.csv:3:1: actor \"emaus\" is not in actors: add it there, or correct it."
        },
        {
            "plan-2017/indicators.csv", "accueil,A1.1,", "accueil,A9,", "DATASET_UNKNOWN_REFERENCE",
            "plan-2017/indicators.csv:3:7: commitment \"A9\" of plan \"accueil\" is not in commitments: add it there, or correct it."
        },
        {
            "plan-2017/commitments.csv", "axe-1.theme-1,A1,1", "axe-1.theme-1,A3,1", "DATASET_UNKNOWN_REFERENCE",
            "plan-2017/commitments.csv:3:8: parent \"A3\" of plan \"accueil\" is not in commitments: add it there, or correct it."
        },
        {
            "plan-2017/sections.csv", "THEME,1,axe-1,", "THEME,1,famille-1,", "DATASET_UNKNOWN_REFERENCE",
            "plan-2017/sections.csv:2:6: parent \"famille-1\" of document \"plan-2017\" is not in sections: add it there, or correct it."
        },
        {
            "plan-2017/commitments.csv", "langue;hebergement", "langue;sport", "DATASET_UNKNOWN_REFERENCE",
            "plan-2017/commitments.csv:3:10: themes \"sport\" is not in themes: add it there, or correct it."
        },
        {
            "budget-2021/funded-actions.csv", "exempleville;centre-nord", "exempleville;lyon", "DATASET_UNKNOWN_REFERENCE",
            "budget-2021/funded-actions.csv:2:7: places \"lyon\" is not in places: add it there, or correct it."
        },
        {
            "actors.csv", "ville,Ville d’Exempleville,,PUBLIC_BODY,,", "ville,Ville d’Exempleville,,PUBLIC_BODY,ville,", "DATASET_CYCLE",
            "actors.csv:4:5: parent \"ville\" leads back to this row: correct one of the rows on the way."
        },
        {
            "plan-2017/coverage.csv", "10,13", "13,10", "DATASET_CITATION_OUT_OF_RANGE",
            "plan-2017/coverage.csv:2:3: last_line 10 is before first_line 13: correct the range."
        },
        {
            "plan-2017/coverage.csv", "10,13", "10,14", "DATASET_CITATION_OUT_OF_RANGE",
            "plan-2017/coverage.csv:2:3: last_line 14 is beyond the end of plan-2017, which has 13 lines: correct the range."
        },
        {
            "plan-2017/coverage.csv", "plan-2017,10,13", "budget-2021,9,9", "DATASET_WRONG_FOLDER",
            "plan-2017/coverage.csv:2:1: document \"budget-2021\" is not plan-2017, whose folder holds this file: move the row, or correct it."
        },
        {
            "plan-2017/citations.csv", "accueil/A1,", "accueil/A9,", "DATASET_UNKNOWN_REFERENCE",
            "plan-2017/citations.csv:2:2: key \"accueil/A9\" is not in commitments: write the key of a fact as plan/code, or add the fact."
        },
        {
            "plan-2017/citations.csv", "emmaus/MEMBER/accueil//", "emmaus/MEMBER/accueil", "DATASET_UNKNOWN_REFERENCE",
            "plan-2017/citations.csv:3:2: key \"emmaus/MEMBER/accueil\" is not in participations: write the key of a fact as actor/role/plan/commitment/funded_action, or add the fact."
        },
        {
            "plan-2017/observations.csv", "plan-repas,3", "plan-repas,4", "DATASET_POSITION",
            "plan-2017/observations.csv:4:2: position 4 should be 3: number siblings 1, 2, 3… without gaps."
        },
        {
            "plan-2017/commitments.csv", "langue;hebergement", "langue;hebergement;langue", "DATASET_LIST",
            "plan-2017/commitments.csv:3:10: themes \"langue\" stands twice: keep one."
        },
        {
            "plan-2017/commitments.csv", "langue;hebergement", "langue=50;hebergement", "DATASET_LIST",
            "plan-2017/commitments.csv:3:10: themes \"langue=50\" has a share: write the code alone."
        },
        {
            "budget-2021/funded-actions.csv", "langue=2;hebergement=1", "langue=2;hebergement", "DATASET_LIST",
            "budget-2021/funded-actions.csv:2:6: themes \"langue=2;hebergement\" give some shares and not others: give all or none."
        },
        {
            "budget-2021/funded-actions.csv", "langue=2;hebergement=1", "langue=2;hebergement=0.5", "DATASET_LIST",
            "budget-2021/funded-actions.csv:2:6: themes \"hebergement=0.5\" has no whole share above 0: write it as hebergement=60."
        },
        {
            "budget-2021/participations.csv", "RESPONSIBLE_SERVICE,,,1.a.1", "RESPONSIBLE_SERVICE,accueil,,1.a.1", "DATASET_TARGET",
            "budget-2021/participations.csv:2:5: funded_action \"1.a.1\" stands beside \"accueil\": fill plan, or plan and commitment, or funded_action, not both."
        },
        {
            "budget-2021/participations.csv", "RESPONSIBLE_SERVICE,,,1.a.1", "RESPONSIBLE_SERVICE,,,", "DATASET_TARGET",
            "budget-2021/participations.csv:2:3: The row of \"dases-mission\" has no target: fill plan, or plan and commitment, or funded_action."
        },
        {
            "plan-2017/indicators.csv", "SNAPSHOT,accueil,A1.1", "SNAPSHOT,,A1.1", "DATASET_TARGET",
            "plan-2017/indicators.csv:3:6: commitment \"A1.1\" has no plan: fill plan, or plan and commitment, or funded_action."
        },
        {
            "plan-2017/observations.csv", "CONTEXT,,tous les soirs", "CONTEXT,7,tous les soirs", "DATASET_STATEMENT",
            "plan-2017/observations.csv:4:5: text \"tous les soirs\" stands beside value 7: keep one of the two."
        },
        {
            "plan-2017/observations.csv", "CONTEXT,,tous les soirs", "CONTEXT,,", "DATASET_STATEMENT",
            "plan-2017/observations.csv:4:4: The observation has neither value nor text: write the number, or the statement."
        },
        {
            "budget-2021/fundings.csv", "TOTAL_OF_PARTS", "COUNTED", "DATASET_PART_OF",
            "budget-2021/fundings.csv:2:10: The part and its total \"cours-total\" are both COUNTED: make the total TOTAL_OF_PARTS."
        },
        {
            "plan-2017/names.csv", "alix-martin,Alix", "emmaus,Alix", "DATASET_UNNAMED_ACTOR",
            "actors.csv:6:1: slug \"alix-martin\" has no row in names: say where a document prints a name of it."
        },
        {
            "plan-2017/participations.csv", "alix-martin,ELECTED", "emmaus,ELECTED", "DATASET_UNUSED_ACTOR",
            "actors.csv:6:1: slug \"alix-martin\" concerns no fact: remove it, or enter the facts that name it."
        },
        {
            "themes.csv", "code,name,position", "code,label,position", "DATASET_HEADER",
            "themes.csv:1:2: Column 2 is \"label\": \"name\" stands there in the schema of themes."
        },
        {
            "themes.csv", "code,name,position", "code,name", "DATASET_HEADER",
            "themes.csv:1:3: Column 3 is missing: \"position\" stands there in the schema of themes."
        },
        {
            "themes.csv", "code,name,position", "code,name,position,note", "DATASET_HEADER",
            "themes.csv:1:4: Column 4 is \"note\": remove it."
        },
        {
            "themes.csv", "emploi,Emploi,3", "emploi,Emploi, formation,3", "DATASET_ROW",
            "themes.csv:4:3: The row has 4 cells instead of 3: quote cells that hold a comma, and keep empty cells."
        },
        {
            "themes.csv", "emploi,Emploi,3", "emploi,L\"emploi,3", "DATASET_ROW",
            "themes.csv:4:1: A quote stands in an unquoted cell: quote the whole cell, and double the quotes in it."
        },
        {
            "themes.csv", "emploi,Emploi,3", "emploi,\"L'\"emploi,3", "DATASET_ROW",
            "themes.csv:4:1: Text follows the closing quote of a cell: double the quotes inside the cell."
        },
        {
            "themes.csv", "emploi,Emploi,3", "emploi,\"Emploi,3", "DATASET_ROW",
            "themes.csv:4:1: A quoted cell is not closed on its line: close it, without line breaks inside."
        },
        {
            "schemas/themes.json", "\"minimum\": 1", "\"exclusiveMinimum\": 0", "DATASET_DESCRIPTOR",
            "schemas/themes.json:6:1: $.fields[2].constraints.exclusiveMinimum is not supported: use only what the other descriptors use."
        },
        {
            "schemas/themes.json", "\"integer\"", "\"geopoint\"", "DATASET_DESCRIPTOR",
            "schemas/themes.json:6:1: $.fields[2].type is not supported: use only what the other descriptors use."
        },
        {
            "datapackage.json", "\"title\":", "\"sources\": [], \"title\":", "DATASET_DESCRIPTOR",
            "datapackage.json:3:1: $.sources is not supported: use only what the other descriptors use."
        },
    };

    public static TheoryData<string, string> MissingFiles => new()
    {
        { "plan-2017/coverage.csv", "plan-2017/coverage.csv:1:1: The file is missing: add it, or take it off datapackage.json." },
        { "schemas/coverage.json", "schemas/coverage.json:1:1: The descriptor is missing: add it." },
        { "datapackage.json", "datapackage.json:1:1: The descriptor is missing: add it." },
    };

    [Theory]
    [MemberData(nameof(Edits))]
    public async Task Load_refuses_a_dataset_with_an_error(string file, string found, string replacement, string code, string message)
    {
        _sample.Edit(file, found, replacement);

        var errors = await RefusedAsync();

        Assert.Equal([(code, message)], errors);
    }

    [Theory]
    [MemberData(nameof(MissingFiles))]
    public async Task Load_refuses_a_dataset_without_one_of_its_files(string file, string message)
    {
        _sample.Delete(file);

        var errors = await RefusedAsync();

        Assert.Equal([(DatasetErrorCode.MissingFile, message)], errors);
    }

    [Fact]
    public async Task Load_refuses_a_file_that_is_not_UTF8()
    {
        _sample.Write("themes.csv", Encoding.Latin1.GetBytes("code,name,position\nhebergement,Hébergement,1\n"));

        var errors = await RefusedAsync();

        Assert.Equal([(DatasetErrorCode.Encoding, "themes.csv:2:1: The line is not UTF-8: save the file as UTF-8.")], errors);
    }

    [Fact]
    public async Task Load_reports_all_errors_at_once_sorted_by_file_line_and_column()
    {
        _sample
            .Edit("themes.csv", "emploi,Emploi,3", "emploi,,trois")
            .Edit("themes.csv", "langue,App", "Langue,App")
            .Edit("places.csv", "CITY", "TOWN");

        var error = await Assert.ThrowsAsync<DatasetException>(() => loaded.Database.LoadAsync(_sample.Folder));

        Assert.Equal(
            """
            The dataset has 6 errors:
            budget-2021/funded-actions.csv:2:6: themes "langue" is not in themes: add it there, or correct it.
            places.csv:3:3: kind "TOWN" is not allowed: write one of ARRONDISSEMENT, PRIORITY_DISTRICT, FACILITY, CITY, REGION, COUNTRY.
            plan-2017/commitments.csv:3:10: themes "langue" is not in themes: add it there, or correct it.
            themes.csv:3:1: code "Langue" does not have the form [a-z0-9]+(-[a-z0-9]+)*: correct it.
            themes.csv:4:2: name is empty: every row needs one.
            themes.csv:4:3: position "trois" is not a whole number: write digits alone, such as 7600.
            """,
            error.Message);
    }

    public void Dispose() => _sample.Dispose();

    private async Task<IEnumerable<(string Code, string Message)>> RefusedAsync()
    {
        var exception = await Assert.ThrowsAsync<DatasetException>(() => loaded.Database.LoadAsync(_sample.Folder));
        using var context = loaded.Database.Open();
        Assert.Equal(loaded.Rows, DatabaseDump.Of(context));
        return exception.Errors.Select(error => (error.Code, error.ToString()));
    }
}
