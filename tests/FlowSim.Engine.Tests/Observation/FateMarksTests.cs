using FlowSim.Engine.Observation;
using FlowSim.Model.Outcomes;

namespace FlowSim.Engine.Tests.Observation;

public sealed class FateMarksTests
{
    private const ushort Everything = FateMarks.Refouled | FateMarks.Deported | FateMarks.Transferred | FateMarks.Protected
        | FateMarks.Kidnapped | FateMarks.Detained | FateMarks.SentAlone | FateMarks.Victim;

    public static TheoryData<Fate> Fates => [.. Enum.GetValues<Fate>()];

    [Theory]
    [MemberData(nameof(Fates))]
    public void A_standing_is_read_as_it_was_written(Fate standing)
    {
        var marks = FateMarks.WithStanding(0, standing);

        Assert.Equal(standing, FateMarks.Read(marks));
    }

    [Theory]
    [MemberData(nameof(Fates))]
    public void A_standing_replaces_the_one_before_and_nothing_else(Fate standing)
    {
        var before = FateMarks.WithDeaths(FateMarks.WithStanding(Everything, Fate.StayedHome), 3);

        var after = FateMarks.WithStanding(before, standing);

        Assert.Equal(3, FateMarks.Deaths(after));
        Assert.Equal(Everything, after & Everything);
        Assert.Equal(standing, FateMarks.Read((ushort)(after & ~Everything)));
    }

    [Fact]
    public void Deaths_add_up_and_move_no_other_mark()
    {
        var before = FateMarks.WithStanding(Everything, Fate.OnTheWay);

        var after = FateMarks.WithDeaths(FateMarks.WithDeaths(before, 2), 4);

        Assert.Equal(6, FateMarks.Deaths(after));
        Assert.Equal(before, FateMarks.WithDeaths(after, 0) & ~(7 << 4));
    }

    [Fact]
    public void The_first_in_order_of_what_happened_is_the_fate()
    {
        var inOrder = new (ushort Mark, Fate Fate)[]
        {
            (FateMarks.Refouled, Fate.Refouled),
            (FateMarks.Deported, Fate.Deported),
            (FateMarks.Transferred, Fate.TransferredToThirdCountry),
            (FateMarks.Protected, Fate.Protected),
            (FateMarks.Kidnapped, Fate.Kidnapped),
            (FateMarks.Detained, Fate.Detained),
        };
        var marks = FateMarks.WithStanding(0, Fate.InUnitedStates);

        Assert.Equal(FateOrder.Lasting.Remove(Fate.Killed), inOrder.Select(one => one.Fate));
        foreach (var (mark, fate) in inOrder.Reverse())
        {
            marks |= mark;
            Assert.Equal(mark, FateMarks.Of(fate));
            Assert.Equal(fate, FateMarks.Read(marks));
        }
    }

    [Fact]
    public void A_child_sent_alone_is_told_from_a_party()
    {
        Assert.True(FateMarks.WasSentAlone(FateMarks.WithStanding(FateMarks.SentAlone, Fate.InUnitedStates)));
        Assert.False(FateMarks.WasSentAlone(unchecked((ushort)~FateMarks.SentAlone)));
    }
}
