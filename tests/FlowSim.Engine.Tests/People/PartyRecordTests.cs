using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using FlowSim.Kernel.Chance;
using FlowSim.Model.Border.Metering;
using FlowSim.Model.Chance;
using FlowSim.Model.People;

namespace FlowSim.Engine.Tests.People;

public sealed class PartyRecordTests
{
    [Fact]
    public void A_record_is_half_a_cache_line()
    {
        Assert.Equal(32, Unsafe.SizeOf<PartyRecord>());
    }

    [Fact]
    public void The_index_and_the_link_share_the_first_word()
    {
        var party = new PartyRecord { Index = 7, QueueNext = 9 };

        var words = MemoryMarshal.Cast<PartyRecord, uint>(MemoryMarshal.CreateReadOnlySpan(in party, 1));

        Assert.Equal(7u, words[0]);
        Assert.Equal(9u, words[1]);
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData((int)PartyTraits.InCaravan, RiskModifier.Caravan)]
    [InlineData((int)PartyTraits.HasPapers, RiskModifier.Papers)]
    [InlineData((int)(PartyTraits.InCaravan | PartyTraits.HasPapers), RiskModifier.Caravan | RiskModifier.Papers)]
    [InlineData(~(int)(PartyTraits.InCaravan | PartyTraits.HasPapers) & ushort.MaxValue, 0)]
    public void Risk_modifiers_are_read_off_the_traits(int traits, int modifiers)
    {
        Assert.Equal(modifiers, new PartyRecord { Traits = (PartyTraits)traits }.RiskModifiers);
    }

    [Fact]
    public void Traits_are_bits_that_do_not_overlap()
    {
        var single = Enum.GetValues<PartyTraits>().Where(trait => trait is not (PartyTraits.None or PartyTraits.Lasting)).ToArray();

        Assert.All(single, trait => Assert.Equal(1, int.PopCount((int)trait)));
        Assert.Equal(single.Length, single.Distinct().Count());
    }

    [Fact]
    public void A_timer_names_its_slot_generation_and_cause()
    {
        var timer = PartyRecord.Timer(5, 12, 34, new Race<PortWaitEnd>(PortWaitEnd.Claims, 1).Code);

        Assert.Equal(12, timer.TimerSlot);
        Assert.Equal(34, timer.TimerGeneration);
        Assert.Equal(PortWaitEnd.Claims, Race<PortWaitEnd>.CauseOf(timer.Cause));
    }

    [Fact]
    public void Adults_and_children_share_a_byte_and_do_not_disturb_each_other()
    {
        var party = new PartyRecord { Adults = 2, Children = PartySize.MaxChildren };

        party.Adults--;
        party.Children--;

        Assert.Equal(1, party.Adults);
        Assert.Equal(PartySize.MaxChildren - 1, party.Children);
        Assert.Equal(PartySize.MaxChildren, party.People);
        Assert.Equal(30, new PartyRecord { Adults = 15, Children = 15 }.People);
    }

    [Fact]
    public void An_occasion_has_room_for_each_of_its_parts()
    {
        Assert.Equal(DrawKey.QuestionShift, Occasion.AttemptBits + Occasion.VisitBits);
        Assert.True(sizeof(ushort) * 8 >= Occasion.VisitBits);
        Assert.True(RiskModifier.CrimeColumns > (RiskModifier.Smuggler | RiskModifier.Caravan | RiskModifier.Papers));
        Assert.True(RiskModifier.ControlColumns > (RiskModifier.CrimeColumns - 1 | RiskModifier.ExtraRegional));
    }
}
