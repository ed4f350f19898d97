namespace Transverse.Infrastructure.Store;

/// <summary>The store can't do what it is asked: the message says why and what to do.</summary>
/// <param name="code">One of <see cref="StoreErrorCode"/>: stable across releases.</param>
/// <param name="message">Why.</param>
/// <param name="cause">The cause; null when there is none below.</param>
public sealed class StoreException(string code, string message, Exception? cause = null) : Exception(message, cause)
{
    /// <summary>One of <see cref="StoreErrorCode"/>: stable across releases.</summary>
    public string Code => code;
}
