using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Transverse.Api.Http;
using Transverse.GraphQL.Errors;

namespace Transverse.Api.Hosting;

/// <summary>What a balancer and an orchestrator ask. The answers are one word: the log has the reason.</summary>
internal static class HealthEndpoints
{
    private static readonly GraphQLError NotReady = new("The data are not at hand: ask again in some seconds.")
    {
        Extensions = new Dictionary<string, object?> { ["code"] = "NOT_READY" },
    };

    public static IServiceCollection AddReadiness(this IServiceCollection services)
    {
        services.AddHealthChecks().AddCheck<Readiness>("dataset");
        return services.AddSingleton<Readiness>().AddHostedService(provider => provider.GetRequiredService<Readiness>());
    }

    /// <summary>
    /// <c>/health/live</c>: the process answers; restart it when it does not. <c>/health/ready</c>: the database is at hand and holds the dataset;
    /// send it no requests when it does not.
    /// </summary>
    public static void MapHealth(this IEndpointRouteBuilder routes)
    {
        routes.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false });
        routes.MapHealthChecks("/health/ready");
    }

    /// <summary>Answers 503 to questions as long as the data are not at hand.</summary>
    public static IApplicationBuilder UseReadiness(this IApplicationBuilder app)
    {
        var readiness = app.ApplicationServices.GetRequiredService<Readiness>();
        return app.Use((http, next) => readiness.Problem is not null && RequestLimits.IsQuestion(http) ? RefuseAsync(http) : next(http));
    }

    private static Task RefuseAsync(HttpContext http)
    {
        http.Response.Headers.RetryAfter = $"{Readiness.Pause.TotalSeconds}";
        var format = ResponseFormat.Negotiate(http.Request.GetTypedHeaders(), out _) ?? ResponseFormat.GraphQL;
        return AnswerWriter.RefuseAsync(http, format, [NotReady], StatusCodes.Status503ServiceUnavailable);
    }
}
