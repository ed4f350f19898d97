namespace Transverse.Api.Queries;

/// <summary>How much database work a request took.</summary>
internal sealed class QueryCount
{
    /// <summary>How many commands ran.</summary>
    public int Commands { get; private set; }

    /// <summary>How many rows they gave.</summary>
    public int Rows { get; private set; }

    /// <summary>Counts a command that ran.</summary>
    public void Add(int rows)
    {
        Commands++;
        Rows += rows;
    }
}
