using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Transverse.Infrastructure.Persistence.Configurations;

/// <summary>The lengths of text columns; the dataset's schemas declare the same ones.</summary>
internal static class TextColumns
{
    public const int Code = 100;
    public const int Key = 220;
    public const int Name = 300;
    public const int Title = 1000;
    public const int Prose = 2000;

    /// <summary>A text and its search key, which folding may make longer than the text.</summary>
    public static void HasText<TEntity>(
        this EntityTypeBuilder<TEntity> builder,
        Expression<Func<TEntity, string?>> text,
        Expression<Func<TEntity, string?>> key,
        int length)
        where TEntity : class
    {
        builder.Property(text).HasMaxLength(length);
        builder.Property(key).HasMaxLength(2 * length);
    }
}
