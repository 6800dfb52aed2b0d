using FlowSim.Engine.Execution;
using FlowSim.Model;
using FlowSim.Model.Crime;

namespace FlowSim.Engine.Tests.Execution;

public sealed class DeterminismTests
{
    private static readonly Scenario Scenario = TestWorlds.Everything();
    private static readonly Lazy<ulong[]> OneThread = new(() => DayByDay.Hashes(Scenario, new RunOptions()));

    [Theory]
    [InlineData(2)]
    [InlineData(7)]
    public void The_state_after_every_day_is_the_same_for_any_number_of_threads(int threads)
    {
        var hashes = DayByDay.Hashes(Scenario, new RunOptions { Threads = threads });

        Assert.Equal(-1, FirstDifferentDay(OneThread.Value, hashes));
    }

    [Theory]
    [InlineData(2)]
    [InlineData(7)]
    public void Outcomes_flows_and_fates_are_the_same_for_any_number_of_threads(int threads)
    {
        var one = SimulationRun.Execute(Scenario, new RunOptions());
        var several = SimulationRun.Execute(Scenario, new RunOptions { Threads = threads });

        SameResult.Assert(one, several);
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(2, 4)]
    [InlineData(7, 14)]
    public void Other_threads_mean_other_shards(int threads, int shards)
    {
        using var simulation = new Simulation(Scenario, new RunOptions { Threads = threads });

        Assert.Equal(shards, simulation.Shards.Length);
    }

    [Theory]
    [InlineData(0, 64, 1)]
    [InlineData(70, 64, 1)]
    [InlineData(600_000, 1, 3)]
    [InlineData(600_000, 64, 128)]
    [InlineData(10_000_000, 2, 41)]
    [InlineData(1_000_000_000, 2, 128)]
    public void Shards_are_few_but_not_too_large(int parties, int threads, int shards) =>
        Assert.Equal(shards, Simulation.ShardCountFor(parties, threads));

    [Fact]
    public void Two_runs_are_the_same_after_every_day()
    {
        var hashes = DayByDay.Hashes(Scenario, new RunOptions());

        Assert.Equal(-1, FirstDifferentDay(OneThread.Value, hashes));
    }

    [Fact]
    public void The_state_hash_of_a_result_distinguishes_runs_that_differ_only_in_counts()
    {
        var few = SimulationRun.Execute(WithAbuse(0.1), new RunOptions());
        var many = SimulationRun.Execute(WithAbuse(0.9), new RunOptions());

        Assert.NotEqual(few.StateHash, many.StateHash);
    }

    /// <summary>Abuse changes nobody's route if nobody hears of it.</summary>
    private static Scenario WithAbuse(double share) => Scenario with
    {
        Parameters = Scenario.Parameters with
        {
            Perception = Scenario.Parameters.Perception with { SharingShare = 0 },
            Encounters = Scenario.Parameters.Encounters with { AbuseShareCivil = share },
        },
    };

    [Fact]
    public void Another_seed_is_another_world_from_the_first_day()
    {
        var hashes = DayByDay.Hashes(Scenario, new RunOptions { Seed = 2 });

        Assert.Equal(0, FirstDifferentDay(OneThread.Value, hashes));
    }

    [Fact]
    public void Another_replicate_is_another_world_from_the_first_day()
    {
        var hashes = DayByDay.Hashes(Scenario, new RunOptions { Replicate = 1 });

        Assert.Equal(0, FirstDifferentDay(OneThread.Value, hashes));
    }

    [Fact]
    public void A_scenario_against_itself_moves_nobody()
    {
        var here = SimulationRun.Execute(Scenario, new RunOptions { TracedParties = [817] });
        var there = SimulationRun.Execute(TestWorlds.Everything(), new RunOptions { TracedParties = [817] });

        SameResult.Assert(here, there);
        Assert.NotEmpty(here.Journeys[0].Entries);
    }

    [Theory]
    [InlineData(2)]
    [InlineData(40)]
    [InlineData(150)]
    public void A_policy_changes_its_first_day_and_none_before_it(int firstDay)
    {
        var world = TestWorlds.EverythingBuilder();
        var everywhere = new OrganisedCrimeInstrument
        {
            At = [.. Scenario.Network.Places.Select(place => place.Id)],
            Strength = WorldBuilder.Fixed(100),
        };

        var hashes = DayByDay.Hashes(world.Policy(everywhere, Scenario.Period.From.AddDays(firstDay)).Build(), new RunOptions());

        Assert.Equal(firstDay, FirstDifferentDay(OneThread.Value, hashes));
    }

    /// <summary>The first day on which two runs differ, or -1.</summary>
    private static int FirstDifferentDay(ulong[] one, ulong[] other)
    {
        Assert.Equal(one.Length, other.Length);
        for (var day = 0; day < one.Length; day++)
        {
            if (one[day] != other[day])
            {
                return day;
            }
        }

        return -1;
    }
}
