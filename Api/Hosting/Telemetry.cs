using OpenTelemetry;
using OpenTelemetry.Exporter;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;
using Serilog;
using Serilog.Events;
using Serilog.Extensions.Logging;
using Serilog.Formatting.Json;

namespace Transverse.Api.Hosting;

/// <summary>Where the log goes, and the export of spans and measurements to a collector that the configuration names.</summary>
internal static class Telemetry
{
    private const string Readable = "{Timestamp:HH:mm:ss} {Level:u3} {Message:lj}{NewLine}{Exception}";

    /// <summary>Writes the log to standard output: as text to read, or as one JSON object in each line. Levels are those of <c>Logging:LogLevel</c>.</summary>
    public static ILoggingBuilder AddStandardOutput(this ILoggingBuilder logging, IConfiguration configuration)
    {
        var output = new LoggerConfiguration().MinimumLevel.Is(LevelAlias.Minimum).Enrich.FromLogContext();
        output = configuration["Logging:Format"] switch
        {
            null or "text" => output.WriteTo.Console(outputTemplate: Readable, formatProvider: System.Globalization.CultureInfo.InvariantCulture),
            "json" => output.WriteTo.Console(new JsonFormatter(renderMessage: true)),
            var unknown => throw new InvalidOperationException($"Logging:Format is \"{unknown}\": set it to text or json."),
        };

        // AddSerilog would put the levels of Logging:LogLevel out of force.
        return logging.ClearProviders().AddProvider(new SerilogLoggerProvider(output.CreateLogger(), dispose: true));
    }

    /// <summary>Exports to the collector at <c>Telemetry:Endpoint</c> by OTLP over HTTP; nothing is exported without it.</summary>
    public static IServiceCollection AddTelemetry(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton<OperationTelemetry>();
        if (configuration["Telemetry:Endpoint"] is not { Length: > 0 } endpoint) return services;
        var resource = ResourceBuilder.CreateDefault().AddService(OperationTelemetry.Name.ToLowerInvariant());
        return services
            .AddSingleton(_ => Sdk.CreateTracerProviderBuilder().SetResourceBuilder(resource)
                .AddSource(OperationTelemetry.Name, "Microsoft.AspNetCore")
                .AddOtlpExporter(options => Send(options, endpoint, "traces"))
                .Build())
            .AddSingleton(_ => Sdk.CreateMeterProviderBuilder().SetResourceBuilder(resource)
                .AddMeter(OperationTelemetry.Name, "Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Server.Kestrel", "Microsoft.AspNetCore.RateLimiting", "System.Runtime")
                .AddOtlpExporter(options => Send(options, endpoint, "metrics"))
                .Build())
            .AddHostedService<TelemetryExport>();
    }

    private static void Send(OtlpExporterOptions options, string endpoint, string signal) =>
        (options.Protocol, options.Endpoint) = (OtlpExportProtocol.HttpProtobuf, new Uri($"{endpoint.TrimEnd('/')}/v1/{signal}"));
}
