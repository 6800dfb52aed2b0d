using FlowSim.Engine.Observation;
using FlowSim.Model.Outcomes;

namespace FlowSim.Engine.Tests.Outcomes;

public sealed class FateRegisterTests
{
    [Fact]
    public void A_run_against_itself_moves_nobody_from_one_fate_to_another()
    {
        var result = SimulationRun.Execute(TestWorlds.Everything(), new RunOptions());

        var table = result.Fates.TransitionsTo(result.Fates);

        Assert.Equal(result.People, Sum(table), 1e-6);
        Assert.Equal(Sum(table), Enumerable.Range(0, table.GetLength(0)).Sum(fate => table[fate, fate]), 1e-6);
        Assert.True(Enumerable.Range(0, table.GetLength(0)).Count(fate => table[fate, fate] > 0) >= 10);
    }

    [Fact]
    public void The_dead_of_a_run_are_those_of_the_register()
    {
        using var simulation = DayByDay.Run(TestWorlds.Everything());
        var fates = RunSummary.Of(simulation).Fates;

        var dead = Row(fates.TransitionsTo(fates), Fate.Killed);

        var counted = simulation.Count(TalliedEvent.DiedOnTheWay) + simulation.Count(TalliedEvent.DiedCrossing)
            + simulation.Count(TalliedEvent.KilledByKidnappers)
            + simulation.Count(TalliedEvent.KilledAfterReturn);
        Assert.True(counted > 20);
        Assert.Equal(counted, dead, 1e-6);
    }

    [Fact]
    public void Rows_are_the_people_of_one_run_and_columns_those_of_the_other()
    {
        var here = SimulationRun.Execute(TestWorlds.Everything(), new RunOptions());
        var there = SimulationRun.Execute(
            TestWorlds.Everything() with { Policy = [] }, new RunOptions { SampleShare = 1 });

        var table = here.Fates.TransitionsTo(there.Fates);
        var back = there.Fates.TransitionsTo(here.Fates);
        var (hereAlone, thereAlone) = (here.Fates.TransitionsTo(here.Fates), there.Fates.TransitionsTo(there.Fates));

        foreach (var fate in Enum.GetValues<Fate>())
        {
            Assert.Equal(Row(hereAlone, fate), Row(table, fate), 1e-6);
            Assert.Equal(Row(thereAlone, fate), Row(back, fate), 1e-6);
            foreach (var other in Enum.GetValues<Fate>())
            {
                Assert.Equal(table[(int)fate, (int)other], back[(int)other, (int)fate], 1e-6);
            }
        }

        Assert.True(table[(int)Fate.Deported, (int)Fate.InDestinationCountry] > 0);
    }

    [Fact]
    public void The_dead_of_a_family_and_a_child_sent_alone_are_distinguished_from_the_rest()
    {
        var (here, there) = (new FateRegister(1, 1), new FateRegister(1, 1));
        here.Sizes[0] = there.Sizes[0] = 5;
        here.Marks[0] = FateFlags.WithDeaths(FateFlags.Deported, 2);
        here.Marks[1] = FateFlags.WithStanding(FateFlags.SentAlone, Fate.InDestinationCountry);
        there.Marks[0] = FateFlags.WithStanding(0, Fate.SettledInTransitCountry);

        var table = here.TransitionsTo(there);

        Assert.Equal(2, table[(int)Fate.Killed, (int)Fate.SettledInTransitCountry]);
        Assert.Equal(2, table[(int)Fate.Deported, (int)Fate.SettledInTransitCountry]);
        Assert.Equal(1, table[(int)Fate.InDestinationCountry, (int)Fate.SettledInTransitCountry]);
        Assert.Equal(5, Sum(table));
    }

    [Fact]
    public void A_child_sent_alone_is_the_same_person_in_a_world_where_it_was_not()
    {
        var (here, there) = (new FateRegister(1, 1), new FateRegister(1, 1));
        here.Sizes[0] = there.Sizes[0] = 3;
        here.Marks[0] = there.Marks[0] = FateFlags.WithDeaths(FateFlags.Refouled, 1);
        here.Marks[1] = FateFlags.WithStanding(FateFlags.SentAlone, Fate.InDestinationCountry);

        var table = here.TransitionsTo(there);

        Assert.Equal(1, table[(int)Fate.Killed, (int)Fate.Killed]);
        Assert.Equal(1, table[(int)Fate.Refouled, (int)Fate.Refouled]);
        Assert.Equal(1, table[(int)Fate.InDestinationCountry, (int)Fate.Refouled]);
    }

    [Fact]
    public void When_counting_begins_those_present_have_no_fate_and_those_who_ended_are_nobody()
    {
        var register = new FateRegister(2, 1);
        register.Sizes[0] = register.Sizes[1] = 4;
        register.Marks[0] = FateFlags.WithDeaths(FateFlags.Deported, 1);
        register.Marks[1] = FateFlags.WithStanding(0, Fate.GaveUp);
        register.Marks[2] = FateFlags.SentAlone;

        register.BeginCounting();
        register.AddPresent(0, 2);
        register.AddPresent(2, 1);
        register.Marks[0] = FateFlags.WithStanding(0, Fate.WaitingAtBorder);
        register.Marks[2] |= FateFlags.Protected;

        var table = register.TransitionsTo(register);
        Assert.Equal(2, table[(int)Fate.WaitingAtBorder, (int)Fate.WaitingAtBorder]);
        Assert.Equal(1, table[(int)Fate.Protected, (int)Fate.Protected]);
        Assert.Equal(3, Sum(table));
    }

    [Fact]
    public void What_befell_a_party_before_counting_began_is_remembered_where_it_is_asked_of_the_whole_journey()
    {
        var register = new FateRegister(2, 1);
        register.Marks[0] = FateFlags.Kidnapped;
        register.Marks[1] = FateFlags.Protected;

        register.BeginCounting();
        foreach (var party in new[] { 0, 1 })
        {
            register.AddPresent(party, 1);
            register.Marks[party] = FateFlags.WithStanding(0, Fate.InDestinationCountry);
        }

        Assert.False(register.WasProtected(0));
        Assert.True(register.WasProtected(1));
        Assert.Equal((2, 1), register.Arrivals());
    }

    [Fact]
    public void People_who_were_on_the_way_at_the_start_of_one_run_only_are_not_compared()
    {
        var (here, there) = (new FateRegister(2, 1), new FateRegister(2, 1));
        here.AddPresent(0, 3);
        here.AddPresent(1, 2);
        there.AddPresent(0, 2);

        Assert.Equal(2, Sum(here.TransitionsTo(there)));
        Assert.Equal(2, Sum(there.TransitionsTo(here)));
    }

    [Fact]
    public void Figures_are_scaled_up_from_the_sample()
    {
        var register = new FateRegister(2, 4);
        register.Sizes[0] = 3;
        register.Sizes[1] = 1;
        register.Marks[0] = FateFlags.WithStanding(0, Fate.GaveUp);
        register.Marks[1] = FateFlags.WithStanding(0, Fate.StayedHome);

        var table = register.TransitionsTo(register);

        Assert.Equal(12, table[(int)Fate.GaveUp, (int)Fate.GaveUp]);
        Assert.Equal(4, table[(int)Fate.StayedHome, (int)Fate.StayedHome]);
    }

    [Fact]
    public void Runs_of_different_parties_are_not_compared() =>
        Assert.Throws<ArgumentException>(() => new FateRegister(2, 1).TransitionsTo(new FateRegister(3, 1)));

    private static double Row(double[,] table, Fate fate) =>
        Enumerable.Range(0, table.GetLength(1)).Sum(column => table[(int)fate, column]);

    private static double Sum(double[,] table) => table.Cast<double>().Sum();
}
