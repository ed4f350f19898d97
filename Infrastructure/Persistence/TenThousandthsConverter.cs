using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Transverse.Infrastructure.Persistence;

/// <summary>Stores a decimal of at most four decimals as a whole number, which SQLite can compare and sort.</summary>
internal sealed class TenThousandthsConverter() : ValueConverter<decimal, long>(value => (long)(value * Scale), stored => stored / Scale)
{
    private const decimal Scale = 10_000m;
}
