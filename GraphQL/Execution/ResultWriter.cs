using System.Buffers;
using System.Collections;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Transverse.GraphQL.Errors;
using Transverse.GraphQL.TypeSystem;

namespace Transverse.GraphQL.Execution;

/// <summary>Writes a response as JSON (Spec 7.2.2): <c>errors</c>, <c>data</c>, <c>extensions</c>, in this order.</summary>
public static class ResultWriter
{
    private static readonly JsonWriterOptions s_options = new()
    {
        // Responses are JSON documents of their own, never part of a page: only what JSON itself demands is escaped.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        SkipValidation = true,
    };

    /// <summary>Writes the response as UTF-8.</summary>
    public static void Write(ExecutionResult result, IBufferWriter<byte> output)
    {
        using var writer = new Utf8JsonWriter(output, s_options);
        writer.WriteStartObject();
        if (result.Errors.Count > 0) WriteErrors(writer, result.Errors);
        if (result.Executed)
        {
            writer.WritePropertyName("data"u8);
            if (result.Data is { } data) WriteObject(writer, data);
            else writer.WriteNullValue();
        }

        WriteExtensions(writer, result.Extensions);
        writer.WriteEndObject();
        writer.Flush();
    }

    private static void WriteObject(Utf8JsonWriter writer, ResultObject result)
    {
        var fields = result.Selection.Fields;
        writer.WriteStartObject();
        for (var i = 0; i < fields.Count; i++)
        {
            writer.WritePropertyName(fields[i].EncodedName);
            WriteValue(writer, fields[i].Definition.Type, result.Values[i]);
        }

        writer.WriteEndObject();
    }

    private static void WriteValue(Utf8JsonWriter writer, GraphType type, object? value)
    {
        switch (type.Nullable)
        {
            case var _ when value is null:
                writer.WriteNullValue();
                break;
            case LeafType leaf:
                leaf.WriteResult(writer, value);
                break;
            case ListType list:
                writer.WriteStartArray();
                foreach (var item in (object?[])value) WriteValue(writer, list.OfType, item);
                writer.WriteEndArray();
                break;
            default:
                WriteObject(writer, (ResultObject)value);
                break;
        }
    }

    private static void WriteErrors(Utf8JsonWriter writer, IReadOnlyList<GraphQLError> errors)
    {
        writer.WriteStartArray("errors"u8);
        foreach (var error in errors) WriteError(writer, error);
        writer.WriteEndArray();
    }

    /// <summary>Spec 7.1.6.</summary>
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

    private static void WriteExtensions(Utf8JsonWriter writer, IReadOnlyDictionary<string, object?> extensions)
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
