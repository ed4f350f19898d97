using Transverse.GraphQL.TypeSystem;

namespace Transverse.GraphQL.Tests.TypeSystem;

public sealed class MemberListTests
{
    [Fact]
    public void Members_keep_their_order_and_are_found_by_name()
    {
        var list = new MemberList<EnumValueDefinition>();
        var b = list.Add(new EnumValueDefinition("b"));
        var a = list.Add(new EnumValueDefinition("a"));
        Assert.Equal([b, a], list);
        Assert.Equal(2, list.Count);
        Assert.Same(b, list[0]);
        Assert.Same(a, list["a"]);
        Assert.False(list.TryGet("c", out _));
        Assert.Throws<KeyNotFoundException>(() => list["c"]);
    }

    [Fact]
    public void A_repeated_name_is_kept_but_the_first_is_found()
    {
        var list = new MemberList<EnumValueDefinition>();
        var first = list.Add(new EnumValueDefinition("a"));
        list.Add(new EnumValueDefinition("a"));
        Assert.Equal(2, list.Count);
        Assert.Same(first, list["a"]);
    }
}
