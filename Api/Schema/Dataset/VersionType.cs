using Transverse.Api.Entities;
using Transverse.Domain.Text;
using Transverse.GraphQL.Execution;
using Transverse.GraphQL.TypeSystem;
using Transverse.GraphQL.TypeSystem.Scalars;
using Transverse.Infrastructure.Import;
using Transverse.Infrastructure.Store;

namespace Transverse.Api.Schema.Dataset;

/// <summary>The type of a version that is kept, and of the imported files that it holds.</summary>
internal static class VersionType
{
    public static ObjectType Create()
    {
        var type = new ObjectType("DatasetVersion") { Description = "A version of the data: the curated files and the imported ones that it was made of [version]." };
        Add("version", BuiltInScalars.String, "Twelve hexadecimal digits: those of \"Dataset.version\".", version => version.Data.Version);
        Add("loadedAt", ExtendedScalars.DateTime, "When it was last loaded; a version that was restored was loaded again [date de chargement].", version => version.Data.LoadedAt);
        Add("current", BuiltInScalars.Boolean, "Whether it is what is loaded now [version actuelle].", version => version.IsCurrent);
        Add("curated", BuiltInScalars.String, "The version of its curated files; equal to \"version\" where nothing was imported.", version => version.Data.Dataset);
        Add("imports", new ListType(new NonNullType(ImportType())), "The imported files that it holds [fichiers importés].", version => version.Data.Imports).Directives.Add(Costs.List(5));
        return type;

        FieldDefinition Add(string name, GraphType fieldType, string description, Func<KeptVersion, object?> read) => type.Fields.Add(
            new FieldDefinition(name, new NonNullType(fieldType)) { Description = description, Resolver = new PureResolver((version, _) => read((KeptVersion)version)) });
    }

    private static ObjectType ImportType()
    {
        var type = new ObjectType("ImportedFile") { Description = "An imported file of grants [fichier importé]." };
        var format = EntityTypes.Enum<ImportFormat>("Which columns an imported file has.", value => value switch
        {
            ImportFormat.Scdl => "Those of the national schema SCDL \"subventions\" [SCDL].",
            _ => "The City's own [Ville de Paris].",
        });
        Add("code", BuiltInScalars.String, "The code of the document that it became.", file => file.Code);
        Add("title", BuiltInScalars.String, "The title of that document [titre].", file => file.Title);
        Add("fileName", BuiltInScalars.String, "What it was called [nom du fichier].", file => file.FileName);
        Add("format", format, "Which columns it has [format].", file => EnumName.Of(file.Format));
        Add("grants", BuiltInScalars.Int, "How many grants it holds [subventions].", file => file.RowCount);
        Add("importedAt", ExtendedScalars.DateTime, "When it was imported [date d'import].", file => file.ImportedAt);
        return type;

        void Add(string name, GraphType fieldType, string description, Func<ImportedFile, object?> read) => type.Fields.Add(
            new FieldDefinition(name, new NonNullType(fieldType)) { Description = description, Resolver = new PureResolver((file, _) => read((ImportedFile)file)) });
    }
}
