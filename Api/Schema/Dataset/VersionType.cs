using Transverse.Api.Entities;
using Transverse.Domain.Text;
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
        type.Add("version", new NonNullType(BuiltInScalars.String), "Twelve hexadecimal digits: those of \"Dataset.version\".", (KeptVersion version) => version.Data.Version);
        type.Add("loadedAt", new NonNullType(ExtendedScalars.DateTime), "When it was last loaded; a version that was restored was loaded again [date de chargement].", (KeptVersion version) => version.Data.LoadedAt);
        type.Add("current", new NonNullType(BuiltInScalars.Boolean), "Whether it is what is loaded now [version actuelle].", (KeptVersion version) => version.IsCurrent);
        type.Add("curated", new NonNullType(BuiltInScalars.String), "The version of its curated files; equal to \"version\" where nothing was imported.", (KeptVersion version) => version.Data.Dataset);
        type.Add("imports", new NonNullType(new ListType(new NonNullType(ImportType()))), "The imported files that it holds [fichiers importés].", (KeptVersion version) => version.Data.Imports).Directives.Add(Costs.List(5));
        return type;
    }

    private static ObjectType ImportType()
    {
        var type = new ObjectType("ImportedFile") { Description = "An imported file of grants [fichier importé]." };
        var format = EntityTypes.Enum<ImportFormat>("Which columns an imported file has.", value => value switch
        {
            ImportFormat.Scdl => "Those of the national schema SCDL \"subventions\" [SCDL].",
            _ => "The City's own [Ville de Paris].",
        });
        type.Add("code", new NonNullType(BuiltInScalars.String), "The code of the document that it became.", (ImportedFile file) => file.Code);
        type.Add("title", new NonNullType(BuiltInScalars.String), "The title of that document [titre].", (ImportedFile file) => file.Title);
        type.Add("fileName", new NonNullType(BuiltInScalars.String), "What it was called [nom du fichier].", (ImportedFile file) => file.FileName);
        type.Add("format", new NonNullType(format), "Which columns it has [format].", (ImportedFile file) => EnumName.Of(file.Format));
        type.Add("grants", new NonNullType(BuiltInScalars.Int), "How many grants it holds [subventions].", (ImportedFile file) => file.RowCount);
        type.Add("importedAt", new NonNullType(ExtendedScalars.DateTime), "When it was imported [date d'import].", (ImportedFile file) => file.ImportedAt);
        return type;
    }
}
