using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using Transverse.GraphQL.TypeSystem;

namespace Transverse.GraphQL.Execution;

/// <summary>Writes a response as JSON (Spec 7.2.2): <c>errors</c>, <c>data</c>, <c>extensions</c>, in this order.</summary>
public static class ResultWriter
{
    private static readonly JsonWriterOptions Options = new()
    {
        // Responses are JSON documents of their own, never part of a page: only what JSON itself demands is escaped.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        SkipValidation = true,
    };

    /// <summary>Writes the response as UTF-8.</summary>
    public static void Write(ExecutionResult result, IBufferWriter<byte> output)
    {
        using var writer = new Utf8JsonWriter(output, Options);
        writer.WriteStartObject();
        if (result.Errors.Count > 0) ErrorWriter.WriteErrors(writer, result.Errors);
        if (result.Executed)
        {
            writer.WritePropertyName("data"u8);
            if (result.Data is { } data) WriteObject(writer, data);
            else writer.WriteNullValue();
        }

        ErrorWriter.WriteExtensions(writer, result.Extensions);
        writer.WriteEndObject();
        writer.Flush();
    }

    /// <summary>Writes one object of a result as UTF-8, as it stands in a response.</summary>
    public static void Write(ResultObject result, IBufferWriter<byte> output)
    {
        using var writer = new Utf8JsonWriter(output, Options);
        WriteObject(writer, result);
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
}
