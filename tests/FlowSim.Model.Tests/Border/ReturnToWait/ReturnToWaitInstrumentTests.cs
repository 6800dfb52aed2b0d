using FlowSim.Fakes;
using FlowSim.Model.Border.ReturnToWait;
using FlowSim.Model.People;
using FlowSim.Model.Tests.Policy;
using FlowSim.Model.Uncertainty;

namespace FlowSim.Model.Tests.Border.ReturnToWait;

public sealed class RemainInMexicoInstrumentTests
{
    [Fact]
    public void A_later_entry_replaces_all_that_an_earlier_one_said()
    {
        var earlier = new ReturnToWaitInstrument
        {
            At = [SmallCorridor.Port],
            ReturnTo = SmallCorridor.BorderCity,
            Share = Quantity.Of(0.5),
            ExemptShare = Quantity.Of(0.2),
            LateralShare = Quantity.Of(0.3),
            LateralTo = [SmallCorridor.City],
        };
        var later = new ReturnToWaitInstrument
        {
            At = [SmallCorridor.Port],
            ReturnTo = SmallCorridor.BorderCity,
            Share = Quantity.Of(0.1),
            Groups = [TestGroup.African],
            Kinds = [PartyKind.Adult],
        };

        var before = PolicySamples.StateOf(earlier).ReturnToWait[SmallCorridor.Port];
        var after = PolicySamples.StateOf(earlier, later).ReturnToWait[SmallCorridor.Port];

        Assert.Equal((0.2, 0.3), (before.ExemptShare, before.LateralShare));
        Assert.Equal((0, 0), (after.ExemptShare, after.LateralShare));
        Assert.Equal(PartyCells.Of([PartyKind.Adult], [TestGroup.African]), after.Eligible);
    }

    [Fact]
    public void Without_a_city_far_away_nobody_is_taken_to_one()
    {
        var terms = PolicySamples.StateOf(new ReturnToWaitInstrument
        {
            At = [SmallCorridor.Port],
            ReturnTo = SmallCorridor.BorderCity,
            Share = Quantity.Of(0.5),
            LateralShare = Quantity.Of(0.3),
        }).ReturnToWait[SmallCorridor.Port];

        Assert.Equal(0, terms.LateralShare);
    }
}
