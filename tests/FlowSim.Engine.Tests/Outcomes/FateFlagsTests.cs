using FlowSim.Model.Outcomes;

namespace FlowSim.Engine.Tests.Outcomes;

public sealed class FateFlagsTests
{
    private const ushort Everything = FateFlags.Refouled | FateFlags.Deported | FateFlags.Transferred | FateFlags.Protected
        | FateFlags.Kidnapped | FateFlags.Detained | FateFlags.SentAlone | FateFlags.Victim;

    public static TheoryData<Fate> Fates => [.. Enum.GetValues<Fate>()];

    [Theory]
    [MemberData(nameof(Fates))]
    public void A_final_state_is_read_as_it_was_written(Fate standing)
    {
        var marks = FateFlags.WithStanding(0, standing);

        Assert.Equal(standing, FateFlags.Read(marks));
    }

    [Theory]
    [MemberData(nameof(Fates))]
    public void A_final_state_replaces_the_earlier_one_and_nothing_else(Fate standing)
    {
        var before = FateFlags.WithDeaths(FateFlags.WithStanding(Everything, Fate.StayedHome), 3);

        var after = FateFlags.WithStanding(before, standing);

        Assert.Equal(3, FateFlags.Deaths(after));
        Assert.Equal(Everything, after & Everything);
        Assert.Equal(standing, FateFlags.Read((ushort)(after & ~Everything)));
    }

    [Fact]
    public void Deaths_add_up_and_change_no_other_flag()
    {
        var before = FateFlags.WithStanding(Everything, Fate.OnTheWay);

        var after = FateFlags.WithDeaths(FateFlags.WithDeaths(before, 2), 4);

        Assert.Equal(6, FateFlags.Deaths(after));
        Assert.Equal(before, FateFlags.WithDeaths(after, 0) & ~(7 << 4));
    }

    [Fact]
    public void The_first_in_order_of_what_happened_is_the_fate()
    {
        var inOrder = new (ushort Mark, Fate Fate)[]
        {
            (FateFlags.Refouled, Fate.Refouled),
            (FateFlags.Deported, Fate.Deported),
            (FateFlags.Transferred, Fate.TransferredToThirdCountry),
            (FateFlags.Protected, Fate.Protected),
            (FateFlags.Kidnapped, Fate.Kidnapped),
            (FateFlags.Detained, Fate.Detained),
        };
        var marks = FateFlags.WithStanding(0, Fate.InDestinationCountry);

        Assert.Equal(FateOrder.Lasting.Remove(Fate.Killed), inOrder.Select(one => one.Fate));
        Assert.Equal(FateFlags.InOrder, inOrder.Select(one => (one.Fate, one.Mark)));
        foreach (var (mark, fate) in inOrder.Reverse())
        {
            marks |= mark;
            Assert.Equal(fate, FateFlags.Read(marks));
        }
    }

    [Fact]
    public void A_child_sent_alone_is_distinguished_from_a_party()
    {
        Assert.True(FateFlags.WasSentAlone(FateFlags.WithStanding(FateFlags.SentAlone, Fate.InDestinationCountry)));
        Assert.False(FateFlags.WasSentAlone(unchecked((ushort)~FateFlags.SentAlone)));
    }
}
