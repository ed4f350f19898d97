using Transverse.Domain.Actors;
using Transverse.Domain.Commitments;
using Transverse.Domain.Documents;
using Transverse.Domain.Fundings;
using Transverse.Domain.Indicators;
using Transverse.Domain.Places;
using Transverse.Domain.Plans;
using Transverse.Domain.Reconciliations;
using Transverse.Domain.Text;
using Transverse.Domain.Themes;
using Transverse.Infrastructure.Dataset;
using Transverse.Infrastructure.Dataset.Descriptors;
using Transverse.Infrastructure.Tests.Databases;

namespace Transverse.Infrastructure.Tests.Dataset;

/// <summary>The schemas say what docs/data.md, the enums and the columns of the database say.</summary>
public sealed class SchemaTests
{
    private static readonly Dictionary<string, Type> Entities = new()
    {
        ["documents"] = typeof(Document), ["plans"] = typeof(Plan), ["themes"] = typeof(Theme), ["places"] = typeof(Place),
        ["actors"] = typeof(Actor), ["names"] = typeof(ActorName), ["sections"] = typeof(Section), ["commitments"] = typeof(Commitment),
        ["commitment-links"] = typeof(CommitmentLink), ["participations"] = typeof(Participation), ["indicators"] = typeof(Indicator),
        ["observations"] = typeof(Observation), ["funded-actions"] = typeof(FundedAction),
        ["funded-action-links"] = typeof(FundedActionLink), ["fundings"] = typeof(Funding),
        ["reconciliations"] = typeof(Reconciliation), ["coverage"] = typeof(CoverageNote), ["citations"] = typeof(Citation),
    };

    public static TheoryData<string> Tables => [.. Entities.Keys];

    [Fact]
    public void There_is_one_schema_per_table() =>
        Assert.Equal(
            Entities.Keys.Order(StringComparer.Ordinal),
            Directory.GetFiles(Path.Combine(DatasetFolder.Delivered.Path, "schemas")).Select(Path.GetFileNameWithoutExtension).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Tables))]
    public void Fields_are_the_columns_that_the_documentation_lists(string table)
    {
        var line = File.ReadLines(Repository.PathTo("docs", "data.md")).Single(line => line.StartsWith($"| `{table}` |", StringComparison.Ordinal));

        Assert.Equal(line.Split('|')[2].Trim(), string.Join(", ", Schema(table).Fields.Select(field => field.Name)));
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public void Allowed_values_are_those_of_the_enum(string table) =>
        Assert.All(Schema(table).Fields.Where(field => field.Constraints?.Enum is not null && field.Name is not ("subject" or "counted")), field =>
        {
            var property = Entities[table].GetProperty(Pascal(field.Name))!.PropertyType;
            var values = Enum.GetValues(Nullable.GetUnderlyingType(property) ?? property).Cast<Enum>().Select(EnumName.Of);
            Assert.Equal(values, field.Constraints!.Enum!);
        });

    [Fact]
    public void Things_that_a_reconciliation_counts_are_those_of_the_enum() =>
        Assert.Equal(
            Enum.GetValues<CountedThing>().Select(thing => EnumName.Of(thing)),
            Schema("reconciliations").Fields.Single(field => field.Name == "counted").Constraints!.Enum!);

    [Fact]
    public void Subjects_of_further_places_are_tables() =>
        Assert.Subset(Entities.Keys.ToHashSet(), Schema("citations").Fields.Single(field => field.Name == "subject").Constraints!.Enum!.ToHashSet());

    [Theory]
    [MemberData(nameof(Tables))]
    public void Longest_texts_are_those_of_the_database(string table)
    {
        using var database = TestDatabase.Sqlite();
        using var context = database.Open();
        var entity = context.Model.FindEntityType(Entities[table])!;

        Assert.All(Schema(table).Fields.Where(field => field.Type == FieldType.String && field.Constraints?.Enum is null), field =>
        {
            var column = entity.FindProperty(Pascal(field.Name));
            Assert.NotNull(field.Constraints!.MaxLength);
            Assert.True(column?.GetMaxLength() is null || column.GetMaxLength() == field.Constraints.MaxLength, field.Name);
        });
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public void Only_the_empty_cell_means_nothing(string table) => Assert.Equal([""], Schema(table).MissingValues);

    [Theory]
    [MemberData(nameof(Tables))]
    public void Keys_name_fields_of_their_tables(string table)
    {
        var schema = Schema(table);

        Assert.All(schema.PrimaryKey, field => Assert.NotEqual(-1, schema.IndexOf(field)));
        Assert.All(schema.ForeignKeys ?? [], key =>
        {
            Assert.All(key.Fields, field => Assert.NotEqual(-1, schema.IndexOf(field)));
            Assert.All(key.Reference.Fields, field => Assert.NotEqual(-1, Schema(key.Reference.Resource).IndexOf(field)));
            Assert.Equal(key.Fields.Count, key.Reference.Fields.Count);
        });
    }

    private static TableSchema Schema(string table)
    {
        var errors = new List<DatasetError>();
        var schema = DescriptorReader.Read<TableSchema>(DatasetFolder.Delivered.Path, $"schemas/{table}.json", errors);
        Assert.Empty(errors);
        return schema!;
    }

    private static string Pascal(string field) => string.Concat(field.Split('_').Select(word => char.ToUpperInvariant(word[0]) + word[1..]));
}
