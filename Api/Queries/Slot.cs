using System.Linq.Expressions;

namespace Transverse.Api.Queries;

/// <summary>The place of one bound value in a query that is translated once and run with many values.</summary>
internal abstract class Slot
{
    /// <summary>Which of the values it takes.</summary>
    public required int Index { get; init; }

    /// <summary>The slot as EF Core sees it: a captured variable, hence a parameter of the command.</summary>
    public abstract Expression Expression { get; }

    /// <summary>A slot for values of a type.</summary>
    /// <param name="type">The type that it is compared with.</param>
    /// <param name="index">Which of the values it takes.</param>
    public static Slot Create(Type type, int index) => (Slot)Activator.CreateInstance(typeof(Slot<>).MakeGenericType(type), index)!;
}

/// <inheritdoc/>
internal sealed class Slot<T> : Slot
{
    [System.Diagnostics.CodeAnalysis.SetsRequiredMembers]
    public Slot(int index)
    {
        Index = index;

        // A null would be translated to IS NULL and leave no parameter: any other value gives the same text.
        var plain = Nullable.GetUnderlyingType(typeof(T)) ?? typeof(T);
        Value = (T)(plain == typeof(string) ? "" : Activator.CreateInstance(plain)!);
    }

    /// <summary>What EF Core captures; EF Core names the parameter after this member.</summary>
    public T Value { get; }

    /// <inheritdoc/>
    public override Expression Expression => Expression.Property(Expression.Constant(this), nameof(Value));
}
