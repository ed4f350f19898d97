namespace Transverse.Infrastructure.Dataset;

/// <summary>What the dataset holds of one document.</summary>
/// <param name="Code">The document.</param>
/// <param name="Rows">How many rows each table has of it; tables without any are missing.</param>
/// <param name="Lines">How many lines it has.</param>
/// <param name="CitedLines">How many of them at least one fact cites.</param>
/// <param name="OtherLines">How many of the others coverage accounts for.</param>
/// <param name="BlankLines">How many of the others are blank; null without the text of the document.</param>
/// <param name="Figures">How many rows hold a number or an amount with its printed form.</param>
public sealed record DocumentReport(
    string Code, IReadOnlyDictionary<string, int> Rows, int Lines, int CitedLines, int OtherLines, int? BlankLines, int Figures);
