using FlowSim.Engine.Execution;
using FlowSim.Engine.Tests.Border;
using FlowSim.Fakes;
using FlowSim.Kernel.Chance;
using FlowSim.Model;
using FlowSim.Model.Outcomes;
using FlowSim.Model.People;
using FlowSim.Model.World;

namespace FlowSim.Engine.Tests.Execution;

public sealed class TraceSelectionTests
{
    private static readonly Scenario Scenario = TestWorlds.Everything();

    [Fact]
    public void The_same_parties_are_drawn_under_every_policy_and_each_once()
    {
        var here = Drawn(Scenario, new RunOptions { DrawnJourneys = 6 });
        var there = Drawn(Scenario with { Policy = [] }, new RunOptions { DrawnJourneys = 6 });

        Assert.Equal(6, here.Distinct().Count());
        Assert.Equal(here, there);
    }

    [Fact]
    public void Another_seed_and_another_replicate_draw_others()
    {
        var here = Drawn(Scenario, new RunOptions { DrawnJourneys = 6 });

        Assert.NotEqual(here, Drawn(Scenario, new RunOptions { DrawnJourneys = 6, Seed = 2 }));
        Assert.NotEqual(here, Drawn(Scenario, new RunOptions { DrawnJourneys = 6, Replicate = 1 }));
    }

    [Fact]
    public void Every_party_is_as_likely_as_any_other()
    {
        var scenario = BorderWorld.ToSector(400).Build();
        const int Seeds = 300;
        var quarters = new int[4];
        for (var seed = 0ul; seed < Seeds; seed++)
        {
            foreach (var party in Drawn(scenario, new RunOptions { DrawnJourneys = 6, Seed = seed }))
            {
                quarters[party / 100]++;
            }
        }

        // 1,800 draws, a quarter of them in each quarter of the parties: four standard deviations are 73.5.
        Assert.All(quarters, drawn => Assert.InRange(drawn, 450 - 74, 450 + 74));
    }

    [Fact]
    public void Only_parties_that_would_set_out_within_the_period_are_drawn()
    {
        // The period begins in the middle of a month and ends in the middle of another.
        var run = SimulationRun.Execute(Scenario, new RunOptions { DrawnJourneys = 400 });

        Assert.Equal(400, run.Journeys.Length);
        Assert.All(run.Journeys, journey => Assert.True(journey.People > 0));
        Assert.All(run.Journeys, journey => Assert.NotEmpty(journey.Entries));
        Assert.Contains(run.Journeys, journey => journey.Entries.Any(entry => entry.TalliedEvent == TalliedEvent.StayedHome));
    }

    [Fact]
    public void Where_there_are_few_parties_all_of_them_are_drawn()
    {
        var scenario = BorderWorld.ToSector(3).Build();

        Assert.Equal([0, 1, 2], Drawn(scenario, new RunOptions { DrawnJourneys = 6 }).Order());
        Assert.Empty(Drawn(scenario with { Departures = [] }, new RunOptions { DrawnJourneys = 6 }));
    }

    [Fact]
    public void Parties_that_were_named_come_first_and_are_not_drawn_again()
    {
        var scenario = BorderWorld.ToSector(8).Build();

        var parties = Drawn(scenario, new RunOptions { TracedParties = [5, 1, 99], DrawnJourneys = 6 });

        Assert.Equal([5, 1], parties.Take(2));
        Assert.Equal([0, 1, 2, 3, 4, 5, 6, 7], parties.Order());
    }

    [Fact]
    public void Tracing_journeys_changes_no_journey()
    {
        var traced = SimulationRun.Execute(Scenario, new RunOptions { DrawnJourneys = 200 });
        var untraced = SimulationRun.Execute(Scenario, new RunOptions());

        Assert.Empty(untraced.Journeys);
        SameResult.Assert(untraced, traced with { Journeys = [] });
    }

    [Fact]
    public void Journeys_traced_together_equal_those_traced_alone_for_any_number_of_threads()
    {
        var together = SimulationRun.Execute(Scenario, new RunOptions { DrawnJourneys = 12, Threads = 3 }).Journeys;

        Assert.Equal(12, together.Length);
        foreach (var journey in together.Take(4))
        {
            var alone = SimulationRun.Execute(Scenario, new RunOptions { TracedParties = [journey.Party] }).Journeys.Single();
            Assert.Equal(journey.Entries.AsSpan(), alone.Entries.AsSpan());
            Assert.Equal(journey, alone with { Entries = journey.Entries });
        }
    }

    [Fact]
    public void A_journey_says_who_sets_out()
    {
        var run = SimulationRun.Execute(
            BorderWorld.ToSector(200, PartyKind.Family, TestGroup.Guatemalan).Build(), new RunOptions { DrawnJourneys = 6 });

        Assert.All(run.Journeys, journey => Assert.Equal(
            (TestGroup.Guatemalan, PartyKind.Family, journey.Entries[0].Amount), (journey.Group, journey.Kind, journey.People)));
    }

    private static int[] Drawn(Scenario scenario, RunOptions options) =>
        [.. TraceSelection.Of(new SimulatedWorld(scenario, new RandomSource(options.Seed, options.Replicate)), options)];
}
