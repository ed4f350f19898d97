using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using Transverse.Domain.Text;

namespace Transverse.Infrastructure.Persistence;

/// <summary>Stores an enum under its public name: CITY_SERVICE.</summary>
/// <typeparam name="TEnum">The enum.</typeparam>
internal sealed class EnumNameConverter<TEnum>()
    : ValueConverter<TEnum, string>(value => EnumName.Of(value), name => EnumName.Parse<TEnum>(name))
    where TEnum : struct, Enum;
