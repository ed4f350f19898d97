using System.Text;
using Transverse.Infrastructure.Import;
using Transverse.Infrastructure.Import.Formats;

namespace Transverse.Infrastructure.Tests.Import;

/// <summary>Small files of grants, and what the reader makes of them.</summary>
internal static class GrantFiles
{
    public const string ParisHeader =
        "Numéro de dossier;Année budgétaire;Collectivité;Nom Bénéficiaire;Numéro Siret;Objet du dossier;Montant voté;Direction;Nature de la subvention;Secteurs d'activités définies par l'association";

    public const string ParisRow = "2021_00001;2021;Ville d’Exempleville;Emmaüs Exemple;30018293800179;Cours de français;1234,50;Direction de la santé;Projet;Social";

    public const string ScdlHeader =
        "nomAttribuant,idAttribuant,dateConvention,referenceDecision,nomBeneficiaire,idBeneficiaire,rnaBeneficiaire,objet,montant,nature,conditionsVersement,datesPeriodeVersement,idRAE,notificationUE,pourcentageSubvention,dispositifAide";

    public const string ScdlRow =
        "Ville de Paris,21750001600019,2021-03-06,2021-1,Association Été,30018293800179,W750000011,Cours de français,5309.00,aide en numéraire,unique,2021-03-06,,non,1.00,";

    public static byte[] Utf8(params string[] lines) => Encoding.UTF8.GetBytes($"{string.Join('\n', lines)}\n");

    /// <summary>Reads a file as an import does.</summary>
    public static (List<GrantRow> Rows, List<RefusedCell> Refused) Read(ImportFormat format, byte[] bytes)
    {
        var refused = new List<RefusedCell>();
        var file = GrantFile.Inspect(new MemoryStream(bytes));
        var reader = new GrantReader(GrantFormat.Of(format), refused.Add, seeksRepeats: true);
        return ([.. reader.Read(new MemoryStream(bytes), file.Encoding)], refused);
    }

    /// <summary>What is wrong with one row of the City's columns, a cell of which is replaced.</summary>
    public static List<RefusedCell> Paris(string cell, string replacement) =>
        Read(ImportFormat.Paris, Utf8(ParisHeader, ParisRow.Replace(cell, replacement, StringComparison.Ordinal))).Refused;

    /// <summary>What is wrong with one row of SCDL, a cell of which is replaced.</summary>
    public static List<RefusedCell> Scdl(string cell, string replacement) =>
        Read(ImportFormat.Scdl, Utf8(ScdlHeader, ScdlRow.Replace(cell, replacement, StringComparison.Ordinal))).Refused;
}
