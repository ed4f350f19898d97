using System.Text.Json;
using System.Text.Json.Serialization;

namespace Transverse.Infrastructure.Dataset.Descriptors;

/// <summary>Reads descriptors, and refuses whatever they say that the loader would not obey.</summary>
internal static class DescriptorReader
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.General)
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = false,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false) },
    };

    /// <summary>Reads one descriptor; null, with an error added, when it can't be used.</summary>
    public static TDescriptor? Read<TDescriptor>(string folder, string file, List<DatasetError> errors)
        where TDescriptor : class
    {
        var path = Path.Combine(folder, file);
        if (!File.Exists(path))
        {
            errors.Add(new(file, 1, 1, DatasetErrorCode.MissingFile, "The descriptor is missing: add it."));
            return null;
        }

        try
        {
            return JsonSerializer.Deserialize<TDescriptor>(File.ReadAllBytes(path), Options) ?? throw new JsonException("It is null.");
        }
        catch (JsonException error)
        {
            var line = (int)(error.LineNumber ?? 0) + 1;
            var message = $"{error.Path ?? "$"} is not supported: use only what the other descriptors use.";
            errors.Add(new(file, line, 1, DatasetErrorCode.Descriptor, message));
            return null;
        }
    }
}
