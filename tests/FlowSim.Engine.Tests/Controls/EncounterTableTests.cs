using FlowSim.Fakes;
using FlowSim.Model;
using FlowSim.Model.Controls;
using FlowSim.Model.Network;
using FlowSim.Model.Outcomes;
using FlowSim.Model.People;
using static FlowSim.Engine.Tests.WorldBuilder;

namespace FlowSim.Engine.Tests.Controls;

public sealed class EncounterTableTests
{
    private const int Officers = 10;
    private const int Days = 90;

    [Fact]
    public void Of_a_crowd_a_smaller_share_is_stopped()
    {
        var (few, fewStopped) = Stopped(600);
        var (many, manyStopped) = Stopped(60_000);

        var pooled = (fewStopped + manyStopped) / (double)(few + many);
        var error = Math.Sqrt(pooled * (1 - pooled) * ((1.0 / few) + (1.0 / many)));
        Assert.True(fewStopped / (double)few > (manyStopped / (double)many) + (4.5 * error));
    }

    [Fact]
    public void Officers_do_not_stop_more_people_than_they_can_inspect()
    {
        var (_, stopped) = Stopped(60_000);

        // The crowd that officers see is that of earlier days, so on the first day they inspect everybody.
        var inspections = Officers * new EncounterParameters().InspectionsPerOfficerDay * Days;
        var firstDay = 60_000 / (double)Days * (1 - Math.Exp(-new EncounterParameters().MaxStopRate));
        Assert.InRange(stopped, 0.9 * inspections, inspections + firstDay + (4.5 * Math.Sqrt(inspections + firstDay)));
    }

    [Fact]
    public void Of_few_people_no_more_are_stopped_than_the_maximum_rate_allows()
    {
        var (people, stopped) = Stopped(90);

        var max = 1 - Math.Exp(-new EncounterParameters().MaxStopRate);
        Assert.InRange(stopped, 1, (people * max) + (4.5 * Math.Sqrt(people * max * (1 - max))));
    }

    /// <summary>
    /// People who come to a control with ten officers in three months, and those of them who are stopped.
    /// </summary>
    private static (long People, long Stopped) Stopped(int people)
    {
        using var simulation = DayByDay.Run(Control(people));
        return (simulation.Count(TalliedEvent.Departed), simulation.Count(TalliedEvent.Stopped));
    }

    private static Scenario Control(int people)
    {
        var from = new DateOnly(2019, 1, 1);
        var world = TestWorlds.Quiet(from, from.AddMonths(3))
            .Place("GT_ORI", PlaceRole.Origin)
            .Place("US_SEC", PlaceRole.BorderSector)
            .Leg("GT_ORI", "US_SEC")
            .Parameters(parameters => parameters with { Encounters = parameters.Encounters with { BribeShareCivil = 1, BribeUsd = 0 } });
        for (var month = 0; month < 3; month++)
        {
            world.Cohort(month, "GT_ORI", TestGroup.Honduran, PartyKind.Adult, people / 3);
        }

        return world
            .Policy(new CheckpointInstrument { At = [world["GT_ORI"]], Officers = Fixed(Officers), Force = TestForce.Inm })
            .Build();
    }
}
