using FlowSim.Scenarios.Tables;

namespace FlowSim.Scenarios.Tests.Tables;

public sealed class KeyCollisionTests
{
    [Fact]
    public void Names_each_later_one_with_the_first_of_its_hash()
    {
        string[] things = ["a1", "b2", "c1", "d3", "e2", "f1"];

        var found = KeyCollision.Of(things, thing => (uint)(thing[1] - '0'));

        Assert.Equal([(0, 2), (1, 4), (0, 5)], found);
    }

    [Fact]
    public void Finds_nothing_where_all_hashes_differ()
    {
        Assert.Empty(KeyCollision.Of([1u, 2u, uint.MaxValue], hash => hash));
    }
}
