namespace Transverse.GraphQL.TypeSystem;

/// <summary>How a field's value is found. The kinds are the execution's business.</summary>
public abstract class FieldResolver;
