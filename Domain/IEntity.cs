namespace Transverse.Domain;

/// <summary>A row with its own key.</summary>
public interface IEntity
{
    /// <summary>Assigned by the loader, in the order of the dataset: the same files give the same keys.</summary>
    int Id { get; }
}
