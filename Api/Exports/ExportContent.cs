using Transverse.GraphQL.Execution;

namespace Transverse.Api.Exports;

/// <summary>What a file is made of.</summary>
/// <param name="Request">What is exported.</param>
/// <param name="About">What the file says about itself.</param>
/// <param name="Pages">Reads the rows with some columns, from the first on.</param>
internal sealed record ExportContent(
    ExportRequest Request, ExportAbout About, Func<IReadOnlyList<ExportColumn>, IAsyncEnumerable<IReadOnlyList<ResultObject>>> Pages)
{
    /// <summary>The columns.</summary>
    public IReadOnlyList<ExportColumn> Columns => Request.Columns;
}
