using FlowSim.Model.Encounters;
using FlowSim.Model.Parameters;
using FlowSim.Model.Policy;
using FlowSim.Model.Uncertainty;

namespace FlowSim.Model.Tests.Encounters;

public sealed class OversightInstrumentTests
{
    [Fact]
    public void Without_places_oversight_applies_everywhere()
    {
        var state = StateOf(new OversightInstrument { Bribes = Quantity.Of(0.3), Intimidation = Quantity.Of(0.5) });

        Assert.All(state.BribeFactor, factor => Assert.Equal(0.3, factor));
        Assert.All(state.IntimidationFactor, factor => Assert.Equal(0.5, factor));
        Assert.All(state.AbuseFactor.Concat(state.CollusionFactor).Concat(state.ReportingFactor), factor => Assert.Equal(1, factor));
    }

    [Fact]
    public void With_places_and_forces_oversight_applies_only_to_these()
    {
        var state = StateOf(new OversightInstrument
        {
            At = [SmallCorridor.City],
            Forces = [Force.Inm],
            Abuse = Quantity.Of(0.5),
            Collusion = Quantity.Of(0.25),
        });

        Assert.Equal(0.5, state.AbuseFactor[PolicyState.At(SmallCorridor.City, Force.Inm)]);
        Assert.Equal(0.25, state.CollusionFactor[PolicyState.At(SmallCorridor.City, Force.Inm)]);
        Assert.Equal(1, state.AbuseFactor[PolicyState.At(SmallCorridor.City, Force.Army)]);
        Assert.Equal(1, state.AbuseFactor[PolicyState.At(SmallCorridor.Crossing, Force.Inm)]);
    }

    [Fact]
    public void Two_entries_of_oversight_have_more_effect_than_one()
    {
        var state = StateOf(
            new OversightInstrument { Bribes = Quantity.Of(0.5), Reporting = Quantity.Of(2) },
            new OversightInstrument { At = [SmallCorridor.City], Bribes = Quantity.Of(0.5), Reporting = Quantity.Of(1.5) });

        Assert.Equal(0.25, state.BribeFactor[PolicyState.At(SmallCorridor.City, Force.Police)]);
        Assert.Equal(0.5, state.BribeFactor[PolicyState.At(SmallCorridor.Crossing, Force.Police)]);
        Assert.Equal(3, state.ReportingFactor[SmallCorridor.City.Index]);
    }

    private static PolicyState StateOf(params OversightInstrument[] instruments)
    {
        var date = new DateOnly(2019, 6, 1);
        var state = new PolicyState(SmallCorridor.Network, new ModelParameters());
        state.Set([.. instruments.Select(instrument => new PolicyEntry("entry", instrument, date, null, "test"))], date);
        return state;
    }
}
