using FlowSim.Fakes;
using FlowSim.Model.Network;
using FlowSim.Model.Outcomes;
using FlowSim.Model.People;

namespace FlowSim.Engine.Tests.Crime;

public sealed class CrimeEventsTests
{
    [Fact]
    public void A_ransom_that_nobody_can_afford_is_not_paid()
    {
        var scenario = TestWorlds.Everything(peopleFactor: 10, capacityFactor: 10);
        var parameters = scenario.Parameters;
        scenario = scenario with
        {
            Parameters = parameters with
            {
                Hazards = parameters.Hazards with { KidnappingRate = 0.2 },
                Kidnapping = parameters.Kidnapping with { RansomMedianUsd = 100_000, RansomSigma = 3, RelativesFactor = 100 },
            },
        };

        using var simulation = DayByDay.Run(scenario);

        Assert.True(simulation.Count(TalliedEvent.Kidnapped) > 5000);
        Assert.True(simulation.Count(TalliedEvent.FreedForRansom) > 0);
        Assert.True(simulation.Count(TalliedEvent.EscapedKidnappers) > 0);
    }

    [Theory]
    [InlineData(0.05)]
    [InlineData(1)]
    public void Crimes_on_a_leg_are_as_many_as_its_days_and_their_rate_make(double ratePerDay)
    {
        const int People = 4000;
        const double Days = 5;
        var from = new DateOnly(2019, 1, 1);
        var world = TestWorlds.Quiet(from, from.AddMonths(6))
            .Place("GT_ORI", PlaceRole.Origin)
            .Place("MX_CIT", PlaceRole.City)
            .Place("US_SEC", PlaceRole.BorderSector)
            .Leg("GT_ORI", "MX_CIT", TravelMode.Foot, Days * 24)
            .Leg("MX_CIT", "US_SEC", TravelMode.Air, 0.01)
            .Cohort(0, "GT_ORI", TestGroup.Honduran, PartyKind.Adult, People)
            .Parameters(parameters => parameters with
            {
                Hazards = parameters.Hazards with { RobberyRate = ratePerDay, RobbedShare = 0 },
            });

        using var simulation = DayByDay.Run(world.Build());

        var expected = People * ratePerDay * Days;
        Assert.InRange(
            simulation.Count(TalliedEvent.Robbed), expected - (5 * Math.Sqrt(expected)), expected + (5 * Math.Sqrt(expected)));
    }
}
