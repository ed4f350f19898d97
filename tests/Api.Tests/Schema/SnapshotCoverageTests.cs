using Transverse.Api.Schema;
using Transverse.GraphQL.Language;
using Transverse.GraphQL.TypeSystem;
using Transverse.Testing;

namespace Transverse.Api.Tests.Schema;

public sealed class SnapshotCoverageTests
{
    private static readonly GraphQL.TypeSystem.Schema Schema = TransverseSchema.Create();

    // What changes with each start or load is read by tests of its own.
    private static readonly string[] Elsewhere =
    [
        "Dataset.loadedAt", "Dataset.version", "DatasetVersion.version", "DatasetVersion.loadedAt", "DatasetVersion.curated", "ImportedFile.importedAt",
        "DatasetVersionsConnection.totalCount", "DatasetVersionsEdge.cursor", "DatasetChangesConnection.from",
    ];

    [Fact]
    public void Each_field_of_the_schema_stands_in_a_snapshot()
    {
        var declared = Schema.Types.Values.OfType<ObjectType>()
            .Where(type => !type.Name.StartsWith("__", StringComparison.Ordinal))
            .SelectMany(type => type.Fields.Select(field => $"{type.Name}.{field.Name}"));
        var asked = new HashSet<string>(Elsewhere);
        foreach (var document in Documents())
        {
            foreach (var operation in document.Operations) Gather(operation.SelectionSet, Schema.Query!, document, asked);
        }

        Assert.Empty(declared.Except(asked));
    }

    private static IEnumerable<DocumentNode> Documents() =>
        from folder in Directory.GetDirectories(Path.Combine(Repository.Root, "tests", "Api.Tests"), "__snapshots__", SearchOption.AllDirectories)
        from file in Directory.GetFiles(folder)
        let page = File.ReadAllText(file)
        let end = page.IndexOf("\n# ", StringComparison.Ordinal)
        where page.StartsWith("# Document\n", StringComparison.Ordinal)
        select DocumentParser.Parse(page["# Document\n".Length..end]);

    private static void Gather(SelectionSetNode selections, NamedType type, DocumentNode document, HashSet<string> asked)
    {
        foreach (var selection in selections.Selections)
        {
            switch (selection)
            {
                case FieldNode { Name.Value: not "__typename" } field:
                    asked.Add($"{type.Name}.{field.Name.Value}");
                    if (field.SelectionSet is { } below) Gather(below, ((ComplexType)type).Fields[field.Name.Value].Type.Named, document, asked);
                    break;
                case InlineFragmentNode fragment:
                    Gather(fragment.SelectionSet, fragment.TypeCondition is { } condition ? Schema.Types[condition.Name.Value] : type, document, asked);
                    break;
                case FragmentSpreadNode spread:
                    var target = document.Fragments.First(definition => definition.Name.Value == spread.Name.Value);
                    Gather(target.SelectionSet, Schema.Types[target.TypeCondition.Name.Value], document, asked);
                    break;
            }
        }
    }
}
