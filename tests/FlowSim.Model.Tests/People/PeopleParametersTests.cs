using FlowSim.Kernel.Chance;
using FlowSim.Model.Chance;
using FlowSim.Model.People;

namespace FlowSim.Model.Tests.People;

public sealed class PeopleParametersTests
{
    [Theory]
    [InlineData(NationalityGroup.Honduran, 0.1)]
    [InlineData(NationalityGroup.Salvadoran, 0.1)]
    [InlineData(NationalityGroup.Guatemalan, 0.2)]
    [InlineData(NationalityGroup.Nicaraguan, 0.2)]
    [InlineData(NationalityGroup.Caribbean, 0.3)]
    [InlineData(NationalityGroup.African, 0.3)]
    public void Each_nationality_group_has_its_share_in_need(NationalityGroup group, double share)
    {
        var parameters = new PeopleParameters
        {
            NeedShareHondurasSalvador = 0.1,
            NeedShareGuatemalaNicaragua = 0.2,
            NeedShareExtraRegional = 0.3,
        };

        Assert.Equal(share, parameters.NeedShare(group));
    }

    [Fact]
    public void Destinations_have_the_shares_of_the_parameters()
    {
        const int Parties = 100_000;
        var parameters = new PeopleParameters();
        var random = new RandomSource(1, 0);
        var counts = new int[TravellerClass.DestinationCount];

        for (var party = 0U; party < Parties; party++)
        {
            counts[(int)parameters.DestinationOf(random.For(StreamId.Character, party, 1, 0).UniformA)]++;
        }

        var bound = 1 - parameters.TransitGoalShare;
        double[] shares =
        [
            parameters.TransitGoalShare,
            bound * parameters.UsWestShare,
            bound * parameters.UsCentreShare,
            bound * (1 - parameters.UsWestShare - parameters.UsCentreShare),
        ];
        for (var destination = 0; destination < shares.Length; destination++)
        {
            var share = shares[destination];
            Assert.Equal(share, (double)counts[destination] / Parties, 4.5 * Math.Sqrt(share * (1 - share) / Parties));
        }
    }

    [Fact]
    public void If_everybody_wants_to_stay_in_Mexico_nobody_is_bound_for_the_United_States()
    {
        var parameters = new PeopleParameters { TransitGoalShare = 1 };

        Replayed.ForAll(
            Replayed.Between(1e-9, 1 - 1e-9), draw => parameters.DestinationOf(draw) == Destination.Mexico);
    }
}
