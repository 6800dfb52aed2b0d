using FlowSim.Engine.Execution;
using FlowSim.Engine.Observation;
using FlowSim.Model;
using FlowSim.Model.Outcomes;

namespace FlowSim.Engine.Tests.Execution;

/// <summary>A run of which only the later part is counted is compared with the same run, counted from its first day.</summary>
public sealed class WarmUpTests
{
    private const int MonthsBefore = 4;

    private static readonly Scenario Whole = TestWorlds.Everything();
    private static readonly Scenario Warm = Whole.CountedFrom(new DateOnly(2019, 5, 1));
    private static readonly Lazy<RunResult> WholeRun = new(() => SimulationRun.Execute(Whole, new RunOptions()));
    private static readonly Lazy<RunResult> WarmRun = new(() => SimulationRun.Execute(Warm, new RunOptions { Verify = true }));

    /// <summary>
    /// Persons to whom something happened, and how often it did. A person to whom it happened in the warm-up and again is counted again.
    /// </summary>
    private static readonly Dictionary<string, string> CountedOncePerPerson = new(StringComparer.Ordinal)
    {
        ["refouled_persons"] = "refouled",
        ["expelled_persons"] = "destination_expulsions",
        ["transferred_persons"] = "transferred",
    };

    [Theory]
    [InlineData(1)]
    [InlineData(20)]
    public void What_happens_on_a_day_does_not_depend_on_where_counting_starts(int dayOfMonth)
    {
        var later = Whole.CountedFrom(new DateOnly(2019, 5, dayOfMonth));

        Assert.Equal(DayByDay.Hashes(Whole, new RunOptions()), DayByDay.Hashes(later, new RunOptions()));
    }

    [Fact]
    public void Every_outcome_by_month_is_that_of_the_whole_run()
    {
        var (whole, warm) = (WholeRun.Value.Outcomes, WarmRun.Value.Outcomes);
        Assert.Equal(whole.MonthCount, warm.MonthCount + MonthsBefore);

        var different =
            from outcome in Enumerable.Range(0, OutcomeCatalog.All.Length)
            where OutcomeCatalog.All[outcome].Source != OutcomeSource.SafeJourneyShare
                && !CountedOncePerPerson.ContainsKey(OutcomeCatalog.All[outcome].Id)
            from month in Enumerable.Range(0, warm.MonthCount)
            from cell in Enumerable.Range(0, warm.CellCount)
            where whole[outcome, month + MonthsBefore, cell] != warm[outcome, month, cell]
            select $"{OutcomeCatalog.All[outcome].Id} in month {month}";

        Assert.Empty(different);
    }

    [Fact]
    public void Who_is_counted_once_is_counted_once_in_the_counted_period()
    {
        Assert.All(CountedOncePerPerson, counted =>
        {
            var outcome = Outcome(counted.Key);
            var (whole, warm) = (WholeRun.Value.Outcomes, WarmRun.Value.Outcomes);
            var since = Enumerable.Range(MonthsBefore, warm.MonthCount)
                .Sum(month => Enumerable.Range(0, whole.CellCount).Sum(cell => whole[outcome, month, cell]));
            var events = Outcome(counted.Value);
            Assert.InRange(warm.Total(outcome), since, warm.Total(events));
        });
    }

    [Fact]
    public void A_month_of_which_a_part_is_counted_counts_less()
    {
        var late = SimulationRun.Execute(Whole.CountedFrom(new DateOnly(2019, 5, 20)), new RunOptions());
        var (departures, nextMonth) = (Outcome("departures"), 1);

        Assert.InRange(OfMonth(late, departures, 0), 1, (OfMonth(WarmRun.Value, departures, 0) / 2) - 1);
        Assert.Equal(OfMonth(WarmRun.Value, departures, nextMonth), OfMonth(late, departures, nextMonth));
    }

    [Fact]
    public void People_on_legs_are_those_of_the_whole_run()
    {
        var (whole, warm) = (WholeRun.Value.LegFlows, WarmRun.Value.LegFlows);

        Assert.All(
            from month in Enumerable.Range(0, warm.MonthCount) from leg in Enumerable.Range(0, warm.LegCount) select (month, leg),
            at => Assert.Equal(whole[at.month + MonthsBefore, at.leg], warm[at.month, at.leg]));
    }

    [Fact]
    public void Outcomes_by_place_are_those_of_the_whole_run()
    {
        var (whole, warm) = (WholeRun.Value.ByPlace, WarmRun.Value.ByPlace);

        Assert.All(
            from outcome in Enumerable.Range(0, PlaceOutcomeCatalog.All.Length)
            from month in Enumerable.Range(0, warm.MonthCount)
            from place in Enumerable.Range(0, warm.PlaceCount)
            select (outcome, month, place),
            at => Assert.Equal(whole[at.outcome, at.month + MonthsBefore, at.place], warm[at.outcome, at.month, at.place]));
    }

    [Fact]
    public void Harm_by_place_adds_up_to_what_is_counted()
    {
        foreach (var (index, outcome) in HarmTable.Outcomes.Index())
        {
            var places = Enumerable.Range(0, WarmRun.Value.Harms.PlaceCount).Sum(place => WarmRun.Value.Harms[place, index]);

            Assert.Equal(WarmRun.Value.Outcomes.Total(Outcome(outcome.Id)), places, 1e-6);
        }
    }

    [Fact]
    public void Fates_are_of_those_present_when_counting_starts_and_those_who_come_later()
    {
        var expected = 0L;
        using var simulation = DayByDay.Run(Warm, afterDay: (run, day) =>
        {
            if (day.Number == Warm.Period.WarmUpDays - 1)
            {
                Census.ForEachPresent(run.Shards, (_, party) => expected += party.People);
                expected -= Made(run);
            }
        });
        expected += Made(simulation);
        var fates = RunSummary.Of(simulation).Fates;

        var table = fates.TransitionsTo(fates);

        Assert.Equal(expected, table.Cast<double>().Sum(), 1e-6);
        Assert.Equal(
            simulation.Count(TalliedEvent.DiedOnTheWay) + simulation.Count(TalliedEvent.DiedCrossing)
                + simulation.Count(TalliedEvent.KilledByKidnappers)
                + simulation.Count(TalliedEvent.KilledAfterReturn),
            table[(int)Fate.Killed, (int)Fate.Killed],
            1e-6);
        Assert.Equal(table.Cast<double>().Sum(), PeopleIn(fates.Pathways()), 1e-6);
    }

    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    public void The_number_of_threads_changes_nothing(int threads) =>
        SameResult.Assert(WarmRun.Value, SimulationRun.Execute(Warm, new RunOptions { Threads = threads }));

    [Fact]
    public void A_journey_is_shown_from_its_departure_in_the_warm_up()
    {
        var traced = new RunOptions { TracedParties = [.. Enumerable.Range(0, 40)] };
        var early = SimulationRun.Execute(Warm, traced).Journeys.First(journey => journey.Entries.Length > 0);

        Assert.True(early.People > 0);
        Assert.True(early.Entries[0].At.Day.Number < Warm.Period.WarmUpDays);
    }

    private static int Outcome(string id) => OutcomeCatalog.All.Index().Single(outcome => outcome.Item.Id == id).Index;

    private static double OfMonth(RunResult result, int outcome, int month) =>
        Enumerable.Range(0, result.Outcomes.CellCount).Sum(cell => result.Outcomes[outcome, month, cell]);

    private static double PeopleIn(PathwayTable pathways) => (
        from fate in Enum.GetValues<Fate>()
        from wasStopped in new[] { false, true }
        from hasClaimed in new[] { false, true }
        select pathways[wasStopped, hasClaimed, fate]).Sum();

    private static long Made(Simulation simulation)
    {
        var people = 0L;
        foreach (var shard in simulation.Shards)
        {
            people += shard.Source.PeopleMade;
        }

        return people;
    }
}
