using FlowSim.Engine.Execution;
using FlowSim.Model.Border;
using FlowSim.Model.Border.Metering;
using FlowSim.Model.Outcomes;
using FlowSim.Model.Travel.Shelters;
using static FlowSim.Engine.Tests.WorldBuilder;

namespace FlowSim.Engine.Tests.Border;

/// <summary>People wait in a border city, on the list of a port that admits hardly anybody or for a hearing in a thousand days.</summary>
public sealed class WaitingIllnessTests
{
    private const int People = 2000;
    private const double PerMonth = 0.5;

    [Fact]
    public void People_on_a_list_fall_ill_at_the_rate_and_half_as_often_with_beds_for_all()
    {
        using var outside = DayByDay.Run(OnList(PerMonth).Build());
        var world = OnList(PerMonth);
        using var inside = DayByDay.Run(world.Policy(new ShelterInstrument { At = [world["MX_NOR"]] }).Build());

        AssertIllnesses(PerMonth, outside);
        AssertIllnesses(PerMonth / 2, inside);
        Assert.Equal(0, outside.Count(TalliedEvent.LeftPortList));
    }

    [Fact]
    public void People_who_wait_for_a_hearing_fall_ill_at_the_same_rate()
    {
        using var run = DayByDay.Run(ForHearing(PerMonth).Build());

        AssertIllnesses(PerMonth, run);
        Assert.Equal(0, run.Count(TalliedEvent.GaveUpHearing));
    }

    [Fact]
    public void A_share_of_illnesses_ends_the_wait()
    {
        using var list = DayByDay.Run(OnList(PerMonth, giveUpShare: 0.25).Build());
        using var hearing = DayByDay.Run(ForHearing(PerMonth, giveUpShare: 0.25).Build());

        Assert.Equal(list.Count(TalliedEvent.GaveUpIll), list.Count(TalliedEvent.LeftPortList));
        Assert.Equal(hearing.Count(TalliedEvent.GaveUpIll), hearing.Count(TalliedEvent.GaveUpHearing));
        StationWorld.AssertShare(0.25, list.Count(TalliedEvent.GaveUpIll), list.Count(TalliedEvent.FellIllWhileWaiting));
        StationWorld.AssertShare(0.25, hearing.Count(TalliedEvent.GaveUpIll), hearing.Count(TalliedEvent.FellIllWhileWaiting));
    }

    [Fact]
    public void Where_nobody_falls_ill_its_other_numbers_change_nothing() => SameResult.Assert(
        SimulationRun.Execute(OnList(0).Build(), new RunOptions()),
        SimulationRun.Execute(OnList(0, giveUpShare: 0.9).Build(), new RunOptions()));

    /// <summary>Fails unless illnesses are Poisson with a rate for each person and month waited.</summary>
    private static void AssertIllnesses(double perMonth, Simulation run)
    {
        // All set out in January and arrive on the day or the day after, so they have waited for eleven to twelve months, on average
        // eleven and a half.
        var mean = People * perMonth * 11.5;
        Assert.InRange(run.Count(TalliedEvent.FellIllWhileWaiting), 0.97 * mean, 1.03 * mean);
    }

    private static WorldBuilder OnList(double perMonth, double giveUpShare = 0)
    {
        var world = BorderWorld.ToPort(People).Parameters(parameters => parameters with
        {
            Illness = Falling(perMonth, giveUpShare),
            Metering = parameters.Metering with { GoHomeShare = 1 },
        });
        return world.Policy(new PortIntakeInstrument { At = [world["US_POR"]], PeoplePerDay = Fixed(1e-6) });
    }

    private static WorldBuilder ForHearing(double perMonth, double giveUpShare = 0)
    {
        var world = BorderWorld.ToSector(People).Parameters(parameters => parameters with
        {
            Illness = Falling(perMonth, giveUpShare),
            ReturnToWait = parameters.ReturnToWait with { HearingMedianDays = 1000, HearingSigma = 0, GoHomeShare = 1 },
        });
        return world.Policy(BorderWorld.Returns(world));
    }

    private static IllnessParameters Falling(double perMonth, double giveUpShare) =>
        new() { RatePerMonth = perMonth, ShelterFactor = 0.5, GiveUpShare = giveUpShare };
}
