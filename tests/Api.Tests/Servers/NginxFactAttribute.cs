namespace Transverse.Api.Tests.Servers;

/// <summary>A test that needs nginx.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class NginxFactAttribute : FactAttribute
{
    public NginxFactAttribute() => Skip = Nginx.Missing!;
}
