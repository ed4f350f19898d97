using System.Collections;
using System.Globalization;
using System.Text.Json;
using Transverse.GraphQL.Errors;

namespace Transverse.GraphQL.Execution;

/// <summary>Writes what is not data: errors (Spec 7.1.6) and extensions (Spec 7.1.8), whose values may be any JSON.</summary>
internal static class ErrorWriter
{
    public static void WriteErrors(Utf8JsonWriter writer, IReadOnlyList<GraphQLError> errors)
    {
        writer.WriteStartArray("errors"u8);
        foreach (var error in errors) WriteError(writer, error);
        writer.WriteEndArray();
    }

    private static void WriteError(Utf8JsonWriter writer, GraphQLError error)
    {
        writer.WriteStartObject();
        writer.WriteString("message"u8, error.Message);
        if (error.Locations.Count > 0)
        {
            writer.WriteStartArray("locations"u8);
            foreach (var (line, column) in error.Locations)
            {
                writer.WriteStartObject();
                writer.WriteNumber("line"u8, line);
                writer.WriteNumber("column"u8, column);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
        }

        if (error.Path is { } path)
        {
            writer.WritePropertyName("path"u8);
            WriteAny(writer, path);
        }

        WriteExtensions(writer, error.Extensions);
        writer.WriteEndObject();
    }

    /// <summary>Writes the member <c>extensions</c> unless it is empty.</summary>
    public static void WriteExtensions(Utf8JsonWriter writer, IReadOnlyDictionary<string, object?> extensions)
    {
        if (extensions.Count == 0) return;
        writer.WritePropertyName("extensions"u8);
        WriteAny(writer, extensions);
    }

    private static void WriteAny(Utf8JsonWriter writer, object? value)
    {
        switch (value)
        {
            case null:
                writer.WriteNullValue();
                break;
            case string text:
                writer.WriteStringValue(text);
                break;
            case bool boolean:
                writer.WriteBooleanValue(boolean);
                break;
            case int or long or double or decimal:
                JsonSerializer.Serialize(writer, value);
                break;
            case IReadOnlyDictionary<string, object?> members:
                writer.WriteStartObject();
                foreach (var (name, member) in members)
                {
                    writer.WritePropertyName(name);
                    WriteAny(writer, member);
                }

                writer.WriteEndObject();
                break;
            case IEnumerable items:
                writer.WriteStartArray();
                foreach (var item in items) WriteAny(writer, item);
                writer.WriteEndArray();
                break;
            default:
                writer.WriteStringValue(Convert.ToString(value, CultureInfo.InvariantCulture));
                break;
        }
    }
}
