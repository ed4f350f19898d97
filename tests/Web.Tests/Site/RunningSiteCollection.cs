namespace Transverse.Web.Tests.Site;

/// <summary>The tests that share one running site.</summary>
[CollectionDefinition(Name)]
public sealed class RunningSiteCollection : ICollectionFixture<RunningSite>
{
    public const string Name = "running site";
}
