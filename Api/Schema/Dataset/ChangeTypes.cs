using Transverse.Api.Entities;
using Transverse.Domain.Text;
using Transverse.GraphQL.Execution;
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
        Add(type, "table", BuiltInScalars.String, "The table: \"fundings\", \"commitments\"; \"imports\" for an imported file [table].", (RowChange row) => row.Table);
        Add(type, "key", BuiltInScalars.String, "The columns that tell it from other rows of the table, joined by \"/\": \"mobilisation-2019/E7\" [clé].", (RowChange row) => row.Key);
        Add(type, "kind", kind, "What became of it.", (RowChange row) => EnumName.Of(row.Kind));
        Add(type, "file", BuiltInScalars.String, "The file where it stands or, when it was removed, stood [fichier].", (RowChange row) => row.File);
        type.Fields.Add(new FieldDefinition("line", BuiltInScalars.Int)
        {
            Description = "The line in that file, from 1; null for an imported file as a whole [ligne].",
            Resolver = new PureResolver((row, _) => ((RowChange)row).Line),
        });
        Add(type, "cells", new ListType(new NonNullType(Cell())), "The cells that differ: all that are not empty, when the row was added or removed [cellules].", (RowChange row) => row.Cells)
            .Directives.Add(Costs.List(5));
        return type;
    }

    /// <summary>How many rows of a table differ.</summary>
    public static ObjectType Tables()
    {
        var type = new ObjectType("TableChanges") { Description = "How many rows of a table differ between two versions [modifications d'une table]." };
        Add(type, "table", BuiltInScalars.String, "The table [table].", (TableChanges table) => table.Table);
        Add(type, "added", BuiltInScalars.Int, "How many rows came [ajouts].", (TableChanges table) => table.Added);
        Add(type, "changed", BuiltInScalars.Int, "How many rows changed [modifications].", (TableChanges table) => table.Changed);
        Add(type, "removed", BuiltInScalars.Int, "How many rows went [suppressions].", (TableChanges table) => table.Removed);
        return type;
    }

    private static ObjectType Cell()
    {
        var type = new ObjectType("CellChange") { Description = "A cell that differs between two versions [cellule]." };
        Add(type, "column", BuiltInScalars.String, "Its column [colonne].", (CellChange cell) => cell.Column);
        AddText("before", "What it held; null when it was empty, or the row was not there [avant].", cell => cell.Before);
        AddText("after", "What it holds; null when it is empty, or the row is gone [après].", cell => cell.After);
        return type;

        void AddText(string name, string description, Func<CellChange, string?> read) => type.Fields.Add(
            new FieldDefinition(name, BuiltInScalars.String) { Description = description, Resolver = new PureResolver((cell, _) => read((CellChange)cell)) });
    }

    private static FieldDefinition Add<T>(ObjectType type, string name, GraphType fieldType, string description, Func<T, object> read) => type.Fields.Add(
        new FieldDefinition(name, new NonNullType(fieldType)) { Description = description, Resolver = new PureResolver((value, _) => read((T)value)) });
}
