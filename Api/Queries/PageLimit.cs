namespace Transverse.Api.Queries;

/// <summary>How large the pages of a request may be, where the server itself asks for them.</summary>
internal sealed class PageLimit
{
    /// <summary>How many items.</summary>
    public int Size { get; set; } = Paging.MaximumSize;
}
