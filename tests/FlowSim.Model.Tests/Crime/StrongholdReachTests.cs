using FlowSim.Fakes;
using FlowSim.Model.Crime;
using FlowSim.Model.Network;
using FlowSim.Model.Policy;
using FlowSim.Model.Uncertainty;
using static FlowSim.Model.Tests.Policy.PolicySamples;

namespace FlowSim.Model.Tests.Crime;

public sealed class StrongholdReachTests
{
    private const double Strength = 4;

    private static readonly Leg Road = SmallCorridor.Legs[1];

    [Theory]
    [InlineData(0, 1)]
    [InlineData(250, 1 + ((Strength - 1) * 0.25))]
    [InlineData(1000, Strength)]
    [InlineData(2000, Strength)]
    public void A_leg_has_the_mean_strength_of_its_points(double reachKm, double expected)
    {
        Assert.Equal(expected, MeanOn(SmallCorridor.Network, Road.Id, reachKm, [SmallCorridor.City]), 1e-12);
    }

    [Fact]
    public void Within_reach_of_two_the_stronger_counts_once()
    {
        Assert.Equal(
            Strength, MeanOn(SmallCorridor.Network, Road.Id, 600, [SmallCorridor.City, SmallCorridor.Crossing]), 1e-12);
    }

    [Fact]
    public void It_is_felt_beyond_the_next_place()
    {
        var before = SmallCorridor.Legs[3];

        Assert.Equal(1 + ((Strength - 1) * 0.5), MeanOn(SmallCorridor.Network, before.Id, 1050, [SmallCorridor.City]), 1e-12);
    }

    [Fact]
    public void A_leg_is_as_dangerous_as_its_parts()
    {
        Replayed.ForAll(Replayed.Between(0.01, 0.99), Replayed.Between(0, 1500), (share, reachKm) =>
        {
            var cut = Midpoints.Cut(SmallCorridor.Scenario(), [Road.Id], share).Network;
            var first = MeanOn(cut, Road.Id, reachKm, [SmallCorridor.City]);
            var second = MeanOn(cut, cut.Legs[^1].Id, reachKm, [SmallCorridor.City]);
            var whole = MeanOn(SmallCorridor.Network, Road.Id, reachKm, [SmallCorridor.City]);
            return Math.Abs((share * first) + ((1 - share) * second) - whole) < 1e-9;
        });
    }

    private static double MeanOn(RouteNetwork network, LegId leg, double reachKm, PlaceId[] places)
    {
        var instrument = new OrganisedCrimeInstrument { At = [.. places], Strength = Quantity.Of(Strength) };
        var entry = new PolicyEntry("stronghold", instrument, June, null, "test");
        return new StrongholdReach(network, reachKm, [entry]).MeanOn(leg, StateOn(June, entry));
    }
}
