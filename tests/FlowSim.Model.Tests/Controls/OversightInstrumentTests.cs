using FlowSim.Fakes;
using FlowSim.Model.Controls;
using FlowSim.Model.Uncertainty;
using static FlowSim.Model.Tests.Policy.PolicySamples;

namespace FlowSim.Model.Tests.Controls;

public sealed class OversightInstrumentTests
{
    [Fact]
    public void Without_places_oversight_applies_everywhere()
    {
        var state = StateOf(new OversightInstrument { Bribes = Quantity.Of(0.3), Intimidation = Quantity.Of(0.5) });

        Assert.All(state.Oversight.All.ToArray(), officers => Assert.Equal(new OversightTerms(0.3, 1, 1), officers));
        Assert.All(state.Integrity.All.ToArray(), officials => Assert.Equal(new IntegrityTerms(0.5, 1), officials));
    }

    [Fact]
    public void With_places_and_forces_oversight_applies_only_to_these()
    {
        var state = StateOf(new OversightInstrument
        {
            At = [SmallCorridor.City],
            Forces = [TestForce.Inm],
            Abuse = Quantity.Of(0.5),
            Collusion = Quantity.Of(0.25),
        });

        Assert.Equal(0.5, state.Oversight[SmallCorridor.City, TestForce.Inm].AbuseFactor);
        Assert.Equal(0.25, state.Oversight[SmallCorridor.City, TestForce.Inm].CollusionFactor);
        Assert.Equal(1, state.Oversight[SmallCorridor.City, TestForce.Army].AbuseFactor);
        Assert.Equal(1, state.Oversight[SmallCorridor.Crossing, TestForce.Inm].AbuseFactor);
    }

    [Fact]
    public void Two_entries_of_oversight_have_more_effect_than_one()
    {
        var state = StateOf(
            new OversightInstrument { Bribes = Quantity.Of(0.5), Reporting = Quantity.Of(2) },
            new OversightInstrument { At = [SmallCorridor.City], Bribes = Quantity.Of(0.5), Reporting = Quantity.Of(1.5) });

        Assert.Equal(0.25, state.Oversight[SmallCorridor.City, TestForce.Police].BribeFactor);
        Assert.Equal(0.5, state.Oversight[SmallCorridor.Crossing, TestForce.Police].BribeFactor);
        Assert.Equal(3, state.Integrity[SmallCorridor.City].ReportingFactor);
    }
}
