using FlowSim.Model.Outcomes;

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
}
