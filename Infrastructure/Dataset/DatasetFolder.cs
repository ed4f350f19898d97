using System.Security.Cryptography;
using System.Text;
using Transverse.Infrastructure.Dataset.Checks;
using Transverse.Infrastructure.Dataset.Descriptors;
using Transverse.Infrastructure.Dataset.Tables;

namespace Transverse.Infrastructure.Dataset;

/// <summary>The folder that holds datapackage.json, the schemas and the CSV files.</summary>
/// <param name="path">The folder.</param>
public sealed class DatasetFolder(string path)
{
    private const string Licence = "LICENSE.md";

    private static readonly Func<TableSet, IEnumerable<DatasetError>>[] ChecksBetweenRows =
    [
        KeyCheck.Run, ReferenceCheck.Run, CitationCheck.Run, FurtherPlaceCheck.Run, PositionCheck.Run, ListCheck.Run, TargetCheck.Run,
        FigureCheck.Run, ActorCheck.Run, ReconciliationCheck.Run,
    ];

    /// <summary>The dataset that is delivered with the application.</summary>
    public static DatasetFolder Delivered { get; } = new(System.IO.Path.Combine(AppContext.BaseDirectory, "Dataset", "data"));

    /// <summary>The folder.</summary>
    public string Path => path;

    /// <summary>
    /// Twelve hexadecimal digits that change with every byte of the files; files that datapackage.json does not list do not count.
    /// </summary>
    /// <exception cref="DatasetException">datapackage.json is missing or unsupported.</exception>
    public string Version()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in Files())
        {
            hash.AppendData(Encoding.UTF8.GetBytes(file));
            hash.AppendData(Bytes(file) ?? []);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset())[..12];
    }

    /// <summary>Whether the files are exactly those of a version.</summary>
    internal bool IsVersion(string version)
    {
        try
        {
            return Version() == version;
        }
        catch (DatasetException)
        {
            return false;
        }
    }

    /// <summary>Copies the files that count, and the licence, to another folder.</summary>
    internal void CopyTo(string folder)
    {
        foreach (var file in Files().Append(Licence).Where(file => File.Exists(System.IO.Path.Combine(path, file))))
        {
            var copy = System.IO.Path.Combine(folder, file);
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(copy)!);
            File.Copy(System.IO.Path.Combine(path, file), copy);
        }
    }

    /// <summary>Reads all tables and checks everything.</summary>
    /// <exception cref="DatasetException">Something is wrong: all errors at once.</exception>
    internal TableSet Read()
    {
        var (tables, errors) = ReadFiles();

        // Where a file or a row could not be read, all references to it would look unknown.
        var isWhole = errors.Count == 0;
        errors.AddRange(CellCheck.Run(tables));
        if (isWhole) errors.AddRange(ChecksBetweenRows.SelectMany(check => check(tables)));

        ThrowIfAny(errors);
        return tables;
    }

    /// <summary>Reads all tables without a check of their content: another release may have had other rules.</summary>
    /// <exception cref="DatasetException">A file or a row can't be read.</exception>
    internal TableSet ReadUnchecked()
    {
        var (tables, errors) = ReadFiles();
        ThrowIfAny(errors);
        return tables;
    }

    private IEnumerable<string> Files() =>
        Package().Resources.SelectMany(resource => new[] { resource.Schema, resource.Path }).Prepend(DataPackage.FileName).Distinct();

    private DataPackage Package()
    {
        var errors = new List<DatasetError>();
        var package = DescriptorReader.Read<DataPackage>(path, DataPackage.FileName, errors);
        ThrowIfAny(errors);
        return package!;
    }

    private (TableSet Tables, List<DatasetError> Errors) ReadFiles()
    {
        var errors = new List<DatasetError>();
        var tables = new TableSet();
        foreach (var resource in Package().Resources) Read(resource, tables, errors);

        return (tables, errors);
    }

    private void Read(Resource resource, TableSet tables, List<DatasetError> errors)
    {
        if (tables[resource.Table] is not { } table)
        {
            if (DescriptorReader.Read<TableSchema>(path, resource.Schema, errors) is not { } schema) return;

            table = new Table(resource.Table, schema, tables);
            tables.Add(table);
        }

        if (Bytes(resource.Path) is { } bytes)
        {
            new TableReader(table, resource.Path, errors).Read(bytes);
        }
        else
        {
            const string message = "The file is missing: add it, or take it off datapackage.json.";
            errors.Add(new(resource.Path, 1, 1, DatasetErrorCode.MissingFile, message));
        }
    }

    private byte[]? Bytes(string file)
    {
        var full = System.IO.Path.Combine(path, file);
        return File.Exists(full) ? File.ReadAllBytes(full) : null;
    }

    private static void ThrowIfAny(List<DatasetError> errors)
    {
        if (errors.Count > 0)
        {
            throw new DatasetException(
            [
                .. errors.Distinct()
                    .OrderBy(error => error.File, StringComparer.Ordinal).ThenBy(error => error.Line).ThenBy(error => error.Column)
                    .ThenBy(error => error.Message, StringComparer.Ordinal),
            ]);
        }
    }
}
