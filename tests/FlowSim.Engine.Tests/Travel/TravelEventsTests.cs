using FlowSim.Model.Outcomes;
using Xunit.Abstractions;

namespace FlowSim.Engine.Tests.Travel;

public sealed class TravelEventsTests(ITestOutputHelper output)
{
    private const int People = 400_000;

    [Fact]
    public void Journeys_end_where_the_absorbing_chain_of_choices_and_controls_ends()
    {
        var scenario = CrossroadsWorld.Of(People);
        var (inDestinationCountry, apprehended, gaveUp) = CrossroadsWorld.Absorption(scenario);

        using var simulation = DayByDay.Run(scenario);

        Assert.Equal(1, inDestinationCountry + apprehended + gaveUp, 1e-12);
        Assert.Equal(People, simulation.Count(TalliedEvent.Departed));
        AssertShare("in the United States", simulation.Count(TalliedEvent.EnteredUndetected), inDestinationCountry);
        AssertShare("apprehended", simulation.Count(TalliedEvent.Apprehended), apprehended);
        AssertShare("gave up", simulation.Count(TalliedEvent.GaveUp), gaveUp);
    }

    private void AssertShare(string end, long people, double expected)
    {
        var error = Math.Sqrt(expected * (1 - expected) / People);
        var share = people / (double)People;
        output.WriteLine($"{end}: {share:F5}, closed form {expected:F5}, error {error:F5}");
        Assert.InRange(share, expected - (4.5 * error), expected + (4.5 * error));
    }
}
