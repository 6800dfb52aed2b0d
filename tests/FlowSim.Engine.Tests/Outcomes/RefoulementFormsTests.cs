using FlowSim.Engine.Observation;
using FlowSim.Fakes;
using FlowSim.Model.Border.Crossing;
using FlowSim.Model.Outcomes;

namespace FlowSim.Engine.Tests.Outcomes;

/// <summary>How the counts of removals in need, by state, form, events and persons, belong together.</summary>
public sealed class RefoulementFormsTests
{
    private static readonly Lazy<RunResult> Busy = new(() => SimulationRun.Execute(TestWorlds.Everything(), new RunOptions()));

    [Fact]
    public void The_refoulement_of_the_two_states_adds_up()
    {
        var run = Busy.Value;

        Assert.True(run.Total("refouled_transit") > 0);
        Assert.True(run.Total("refouled_destination") > 0);
        Assert.Equal(run.Total("refouled"), run.Total("refouled_transit") + run.Total("refouled_destination"));
    }

    [Fact]
    public void Giving_up_under_duress_of_the_two_states_adds_up()
    {
        var run = Busy.Value;

        Assert.True(run.Total("duress_transit") > 0);
        Assert.True(run.Total("duress_destination") > 0);
        Assert.Equal(
            run.Total("gave_up_under_duress"),
            run.Total("duress_transit") + run.Total("duress_destination"));
    }

    [Theory]
    [InlineData("apprehended_waiting", "transit_apprehensions")]
    [InlineData("refouled_persons", "refouled")]
    [InlineData("expelled_persons", "destination_expulsions")]
    [InlineData("returned_to_wait_in_need", "returned_to_wait")]
    [InlineData("gave_up_under_duress", "gave_up")]
    public void A_part_is_less_than_the_whole(string part, string whole)
    {
        Assert.InRange(Busy.Value.Total(part), 1, Busy.Value.Total(whole) - 1);
    }

    [Fact]
    public void Without_deaths_the_persons_refouled_are_those_with_that_fate()
    {
        var world = TestWorlds.EverythingBuilder().Parameters(parameters => parameters with
        {
            Hazards = parameters.Hazards with { DeathRate = 0 },
            Kidnapping = parameters.Kidnapping with { EscapeShare = 1 },
            Return = parameters.Return with { KilledRateInNeed = 0, KilledRateWithoutNeed = 0 },
        });

        world.Policy(new CrossingDangerInstrument
        {
            At = [world["US_RGV"], world["US_SDC"]],
            DeathsHot = WorldBuilder.Fixed(0),
            DeathsCool = WorldBuilder.Fixed(0),
        });

        var run = SimulationRun.Execute(world.Build(), new RunOptions());

        Assert.Equal(0, run.Total("deaths"));
        Assert.Equal(run.Total("refouled_persons"), run.Fates.TransitionsTo(run.Fates)[(int)Fate.Refouled, (int)Fate.Refouled], 6);
    }

    [Fact]
    public void Where_everybody_is_in_need_every_removal_has_a_form()
    {
        var world = TestWorlds.EverythingBuilder()
            .Parameters(parameters => parameters with { Groups = parameters.Groups.InNeed(1) });

        var run = SimulationRun.Execute(world.Build(), new RunOptions());

        var removals = run.Total("transit_deportations") + run.Total("destination_removals")
            + run.Total("destination_expulsions") + run.Total("transferred");
        Assert.Equal(removals, run.Total("refouled") + run.Total("refused_in_need"));
    }
}
