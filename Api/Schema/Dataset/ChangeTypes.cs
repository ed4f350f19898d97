using Transverse.Api.Entities;
using Transverse.Domain.Text;
using Transverse.GraphQL.TypeSystem;
using Transverse.GraphQL.TypeSystem.Scalars;
using Transverse.Infrastructure.Dataset.Changes;

namespace Transverse.Api.Schema.Dataset;

/// <summary>The types that say what two versions differ in.</summary>
internal static class ChangeTypes
{
    /// <summary>A row that differs.</summary>
    public static ObjectType Change()
    {
        var type = new ObjectType("DatasetChange") { Description = "A row of the data's files that two versions do not share [modification]." };
        var kind = EntityTypes.Enum<ChangeKind>("What became of a row between two versions.", value => value switch
        {
            ChangeKind.Added => "It came [ajout].",
            ChangeKind.Changed => "Some of its cells changed [modification].",
            _ => "It went [suppression].",
        });
        type.Add("table", new NonNullType(BuiltInScalars.String), "The table: \"fundings\", \"commitments\"; \"imports\" for an imported file [table].", (RowChange row) => row.Table);
        type.Add("key", new NonNullType(BuiltInScalars.String), "The columns that tell it from other rows of the table, joined by \"/\": \"mobilisation-2019/E7\" [clé].", (RowChange row) => row.Key);
        type.Add("kind", new NonNullType(kind), "What became of it.", (RowChange row) => EnumName.Of(row.Kind));
        type.Add("file", new NonNullType(BuiltInScalars.String), "The file where it stands or, when it was removed, stood [fichier].", (RowChange row) => row.File);
        type.Add("line", BuiltInScalars.Int, "The line in that file, from 1; null for an imported file as a whole [ligne].", (RowChange row) => row.Line);
        type.Add("cells", new NonNullType(new ListType(new NonNullType(Cell()))), "The cells that differ: all that are not empty, when the row was added or removed [cellules].", (RowChange row) => row.Cells)
            .Directives.Add(Costs.List(5));
        return type;
    }

    /// <summary>How many rows of a table differ.</summary>
    public static ObjectType Tables()
    {
        var type = new ObjectType("TableChanges") { Description = "How many rows of a table differ between two versions [modifications d'une table]." };
        type.Add("table", new NonNullType(BuiltInScalars.String), "The table [table].", (TableChanges table) => table.Table);
        type.Add("added", new NonNullType(BuiltInScalars.Int), "How many rows came [ajouts].", (TableChanges table) => table.Added);
        type.Add("changed", new NonNullType(BuiltInScalars.Int), "How many rows changed [modifications].", (TableChanges table) => table.Changed);
        type.Add("removed", new NonNullType(BuiltInScalars.Int), "How many rows went [suppressions].", (TableChanges table) => table.Removed);
        return type;
    }

    private static ObjectType Cell()
    {
        var type = new ObjectType("CellChange") { Description = "A cell that differs between two versions [cellule]." };
        type.Add("column", new NonNullType(BuiltInScalars.String), "Its column [colonne].", (CellChange cell) => cell.Column);
        type.Add("before", BuiltInScalars.String, "What it held; null when it was empty, or the row was not there [avant].", (CellChange cell) => cell.Before);
        type.Add("after", BuiltInScalars.String, "What it holds; null when it is empty, or the row is gone [après].", (CellChange cell) => cell.After);
        return type;
    }
}
