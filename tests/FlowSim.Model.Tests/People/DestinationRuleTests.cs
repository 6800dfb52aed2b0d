using FlowSim.Fakes;
using FlowSim.Kernel.Chance;
using FlowSim.Model.Chance;
using FlowSim.Model.People;

namespace FlowSim.Model.Tests.People;

public sealed class DestinationRuleTests
{
    private static readonly double TransitGoalShare = TestCorridor.Parameters.People.TransitGoalShare;

    [Fact]
    public void Destinations_have_the_shares_of_the_corridor_and_the_last_takes_the_rest()
    {
        const int Parties = 100_000;
        var beyond = TestCorridor.Parameters.Destinations;
        var random = new RandomSource(1, 0);
        var counts = new int[beyond.Length + 1];

        for (var party = 0U; party < Parties; party++)
        {
            counts[DestinationRule.Of(random.For(StreamId.Character, party, 1, 0).UniformA, TransitGoalShare, beyond).Index]++;
        }

        var bound = 1 - TransitGoalShare;
        double[] shares = [TransitGoalShare, bound * 0.27, bound * 0.13, bound * 0.6];
        for (var destination = 0; destination < shares.Length; destination++)
        {
            var share = shares[destination];
            Assert.Equal(share, (double)counts[destination] / Parties, 4.5 * Math.Sqrt(share * (1 - share) / Parties));
        }
    }

    [Fact]
    public void If_everybody_wants_to_stay_in_the_transit_country_nobody_is_bound_for_another()
    {
        Replayed.ForAll(
            Replayed.Between(1e-9, 1 - 1e-9),
            draw => DestinationRule.Of(draw, 1, TestCorridor.Parameters.Destinations).IsTransitCountry);
    }

    [Fact]
    public void With_one_destination_all_who_go_on_go_there()
    {
        DestinationProfile[] one = [TestCorridor.Parameters.Destinations[0]];

        Replayed.ForAll(
            Replayed.Between(TransitGoalShare + 1e-9, 1 - 1e-9),
            draw => DestinationRule.Of(draw, TransitGoalShare, [.. one]) == Destination.Beyond(0));
    }
}
