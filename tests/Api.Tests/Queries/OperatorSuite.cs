using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Transverse.Api.Tests.Servers;
using Transverse.GraphQL.TypeSystem;
using Transverse.Testing;

namespace Transverse.Api.Tests.Queries;

/// <summary>Every operator of every kind of value against the same comparison in memory, over columns that may be absent and columns that may not.</summary>
public abstract class OperatorSuite(SampleServer server)
{
    private const CompareOptions Folded = CompareOptions.IgnoreCase | CompareOptions.IgnoreNonSpace;

    private static readonly CompareInfo Comparer = CultureInfo.InvariantCulture.CompareInfo;

    private static readonly Dictionary<string, Func<decimal?, decimal?, bool>> OnNumbers = new()
    {
        ["eq"] = (value, operand) => value == operand, ["neq"] = (value, operand) => value != operand,
        ["gt"] = (value, operand) => value > operand, ["nlte"] = (value, operand) => value > operand,
        ["gte"] = (value, operand) => value >= operand, ["nlt"] = (value, operand) => value >= operand,
        ["lt"] = (value, operand) => value < operand, ["ngte"] = (value, operand) => value < operand,
        ["lte"] = (value, operand) => value <= operand, ["ngt"] = (value, operand) => value <= operand,
    };

    private static readonly Dictionary<string, Func<string?, string?, bool>> OnText = new()
    {
        ["eq"] = Same, ["neq"] = (value, operand) => !Same(value, operand),
        ["contains"] = Contains, ["ncontains"] = (value, operand) => operand is not null && !Contains(value, operand),
        ["startsWith"] = StartsWith, ["nstartsWith"] = (value, operand) => operand is not null && !StartsWith(value, operand),
        ["endsWith"] = EndsWith, ["nendsWith"] = (value, operand) => operand is not null && !EndsWith(value, operand),
    };

    private static readonly Dictionary<string, Func<string?, string?, bool>> OnNames = new()
    {
        ["eq"] = (value, operand) => value == operand, ["neq"] = (value, operand) => value != operand,
    };

    [DatabaseFact]
    public async Task On_text()
    {
        object?[] operands =
        [
            "", " ", "a", "A1", "a1.", "Dases", "dases ", "DIR", "d'exempleville", "D’EXEMPLEVILLE ", "emmaus exemple", "mission", "mission ", " insertion", "%", "_a",
            "soirs", "`a", "`", new string('a', 5_000), null,
        ];
        await CompareAsync("actors", "name", OnText, operands);
        await CompareAsync("actors", "acronym", OnText, operands);
        await CompareAsync("actors", "slug", OnText, operands);
        await CompareAsync("commitments", "code", OnText, operands);
        await CompareAsync("observations", "text", OnText, operands);
    }

    [DatabaseFact]
    public async Task On_whole_numbers()
    {
        object?[] operands = [0, 1, 2, 10, 13, 2021, 2022, -1, int.MaxValue, int.MinValue, null];
        await CompareAsync("documents", "lineCount", OnNumbers, operands);
        await CompareAsync("fundings", "year", OnNumbers, operands);
    }

    [DatabaseFact]
    public async Task On_decimal_numbers()
    {
        object?[] operands =
        [
            600m, 600.0m, 600.001m, 599.999m, 599.9999999m, 1000.01m, 1000.0100m, 1000.011m, 1000.009m, 1000.00999m, 3_200_000m,
            2.5m, 2.50001m, 2.49999m, 2.500000000000000000000000001m, 20m, 19.99996m, 7600m, 0m, 0.00001m, -0.00001m, -600.001m,
            92_233_720_368_547_758.07m, 92_233_720_368_547_758.08m, 922_337_203_685_477.5808m, decimal.MaxValue, decimal.MinValue, null,
        ];
        await CompareAsync("fundings", "amount", OnNumbers, operands);
        await CompareAsync("observations", "value", OnNumbers, operands);
    }

    [DatabaseFact]
    public Task On_truth_values() => CompareAsync("actors", "platformMember", OnNames, [true, false, null]);

    [DatabaseFact]
    public async Task On_enums()
    {
        await CompareAsync("actors", "kind", OnNames, ["ASSOCIATION", "DIRECTION", null]);
        await CompareAsync("commitments", "status", OnNames, ["DONE", "PLANNED", null]);
    }

    [DatabaseFact]
    public Task On_ids() => CompareAsync("actors", "id", OnNames, ["QWN0b3I6ZW1tYXVz", "QWN0b3I6ZGFzZXM=", null]);

    [DatabaseFact]
    public async Task No_other_kind_of_value_can_be_filtered()
    {
        var schema = (await server.Started).Services.GetRequiredService<GraphQL.TypeSystem.Schema>();
        var kinds = schema.Types.Values.OfType<InputObjectType>().Where(type => type.Name.EndsWith("OperationFilterInput", StringComparison.Ordinal)).Select(type => type.Fields["eq"].Type.Named);

        Assert.Equal(["Boolean", "Decimal", "ID", "Int", "Long", "String"], kinds.Where(kind => kind is not EnumType).Select(kind => kind.Name).Order(StringComparer.Ordinal));
    }

    private async Task CompareAsync<T>(string list, string member, Dictionary<string, Func<T?, T?, bool>> operators, object?[] operands)
    {
        var schema = (await server.Started).Services.GetRequiredService<GraphQL.TypeSystem.Schema>();
        var filter = (InputObjectType)schema.Query!.Fields[list].Arguments["where"].Type.Named;
        var rows = (await AskAsync(list, member, filter, new { })).ConvertAll(row => (Id: (string)row["id"]!, Value: Of<T>(row["value"])));
        var values = operands.Select(operand => Of<T>(JsonSerializer.SerializeToNode(operand))).ToList();
        foreach (var name in ((InputObjectType)filter.Fields[member].Type.Named).Fields.Select(field => field.Name).Where(name => name is not ("and" or "or")))
        {
            if (name is "in" or "nin")
            {
                var listed = Enumerable.Range(0, operands.Length).Where(index => operands[index] is not null || !IsEnum(filter, member)).ToList();
                await CheckAsync(name, listed.Select(index => operands[index]), value => listed.Any(index => operators["eq"](value, values[index])) == (name == "in"));
                continue;
            }

            for (var index = 0; index < operands.Length; index++) await CheckAsync(name, operands[index], value => operators[name](value, values[index]));
        }

        async Task CheckAsync(string name, object? operand, Func<T?, bool> expected)
        {
            var where = new Dictionary<string, object> { [member] = new Dictionary<string, object?> { [name] = operand } };
            var found = (await AskAsync(list, member, filter, where)).ConvertAll(row => (string)row["id"]!);
            var wanted = rows.Where(row => expected(row.Value)).Select(row => row.Id).ToList();
            Assert.True(wanted.SequenceEqual(found), $"{list}.{member} {name} {JsonSerializer.Serialize(operand)}: expected {wanted.Count}, found {found.Count}.");
        }
    }

    private async Task<List<JsonNode>> AskAsync(string list, string member, InputObjectType filter, object where)
    {
        var answer = await server.AskAsync($$"""query ($where: {{filter.Name}}) { {{list}}(where: $where, first: 50) { nodes { id value: {{member}} } totalCount } }""", new { where });
        var nodes = answer.Data[list]!["nodes"]!.AsArray().Select(node => node!).ToList();
        Assert.Equal(nodes.Count, (int)answer.Data[list]!["totalCount"]!);
        return nodes;
    }

    private static bool IsEnum(InputObjectType filter, string member) => ((InputObjectType)filter.Fields[member].Type.Named).Fields["eq"].Type.Named is EnumType;

    private static T? Of<T>(JsonNode? value) => typeof(T) == typeof(string) ? (T?)(object?)value?.ToString() : value.Deserialize<T?>();

    private static bool Same(string? value, string? operand) => Comparer.Compare(Plain(value)?.TrimEnd(), Plain(operand)?.TrimEnd(), Folded) == 0;

    private static bool Contains(string? value, string? operand) => value is not null && operand is not null && Comparer.IndexOf(Plain(value), Plain(operand), Folded) >= 0;

    private static bool StartsWith(string? value, string? operand) => value is not null && operand is not null && Comparer.IsPrefix(Plain(value), Plain(operand), Folded);

    private static bool EndsWith(string? value, string? operand) => value is not null && operand is not null && Comparer.IsSuffix(Plain(value), Plain(operand), Folded);

    [return: System.Diagnostics.CodeAnalysis.NotNullIfNotNull(nameof(text))]
    private static string? Plain(string? text) => text?.Replace('’', '\'').Replace('`', '\'');
}
