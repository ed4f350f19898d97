namespace Transverse.Api.Exports;

/// <summary>A format of files.</summary>
internal interface IExportFormat
{
    /// <summary>The media type.</summary>
    string ContentType { get; }

    /// <summary>Writes a file.</summary>
    /// <param name="content">What it holds.</param>
    /// <param name="output">Takes the bytes; written page by page.</param>
    /// <param name="cancellation">Stops it.</param>
    Task WriteAsync(ExportContent content, ExportStream output, CancellationToken cancellation);
}
