using System.Globalization;
using FlowSim.Engine.Observation;
using FlowSim.Fakes;
using FlowSim.Model;
using FlowSim.Model.Network;
using FlowSim.Model.Outcomes;
using FlowSim.Model.People;
using FlowSim.Model.Uncertainty;
using MathNet.Numerics.Distributions;
using MathNet.Numerics.Statistics;

namespace FlowSim.Engine.Tests;

public sealed class SimulationRunTests
{
    private static readonly NationalityGroup Newcomers = TestGroup.African;

    [Theory]
    [InlineData(1)]
    [InlineData(70_000)]
    public void Parties_that_can_meet_nobody_change_nobody_elses_fate(int newcomers)
    {
        var scenario = WithIsland(0);
        var more = WithIsland(newcomers);

        var fates = FatesByParty(scenario, out _);
        var fatesWithMore = FatesByParty(more, out var added);

        Assert.Equal(newcomers, added);
        Assert.True(fates.SequenceEqual(fatesWithMore));
    }

    [Fact]
    public void Parties_that_can_meet_nobody_change_no_outcome_of_others()
    {
        var before = SimulationRun.Execute(WithIsland(0), new RunOptions());
        var after = SimulationRun.Execute(WithIsland(500), new RunOptions());

        var departures = Outcome("departures");
        Assert.Equal(before.Outcomes.Total(departures) + 500, after.Outcomes.Total(departures));
        Assert.Empty(ChangedCells(before, after));
    }

    [Fact]
    public void A_party_that_can_meet_nobody_changes_no_line_of_anothers_journey()
    {
        var (scenario, withOneMore) = (WithIsland(0), WithIsland(1));
        var lines = 0;

        // The newcomer is the first party of the second month, so all that set out later have moved by one.
        for (var party = 800; party < 810; party++)
        {
            var before = SimulationRun.Execute(scenario, new RunOptions { TracedParties = [party] });
            var after = SimulationRun.Execute(withOneMore, new RunOptions { TracedParties = [party + 1] });
            lines += before.Journeys[0].Entries.Length;
            Assert.Equal(before.Journeys[0].Entries.AsSpan(), after.Journeys[0].Entries.AsSpan());
        }

        Assert.True(lines > 50, $"The journeys have {lines} lines.");
    }

    [Fact]
    public void Parties_that_can_meet_nobody_leave_drawn_journeys_drawn()
    {
        var before = SimulationRun.Execute(WithIsland(0), new RunOptions { DrawnJourneys = 30 });
        var after = SimulationRun.Execute(WithIsland(20), new RunOptions { DrawnJourneys = 30 });

        // Newcomers may be drawn themselves, and then take the last places.
        var others = after.Journeys.Where(journey => journey.Group != Newcomers).ToArray();
        Assert.True(others.Length > 20);
        foreach (var (journey, index) in others.Select((journey, index) => (journey, index)))
        {
            Assert.Equal(before.Journeys[index].Entries.AsSpan(), journey.Entries.AsSpan());
        }
    }

    [Fact]
    public void A_quarter_of_the_parties_represents_all_within_its_sampling_error()
    {
        const int Replicates = 12;
        var scenario = TestWorlds.Everything(peopleFactor: 12, capacityFactor: 12);
        var outcomes = OutcomeCatalog.All.Length;
        var differences = Enumerable.Range(0, outcomes).Select(_ => new double[Replicates]).ToArray();
        var whole = new double[outcomes];

        for (var replicate = 0; replicate < Replicates; replicate++)
        {
            var all = SimulationRun.Execute(scenario, new RunOptions { Replicate = replicate, Threads = 2 });
            var quarter = SimulationRun.Execute(scenario, new RunOptions { Replicate = replicate, Threads = 2, SampleShare = 0.25 });
            Assert.InRange(
                quarter.Parties,
                (all.Parties / 4.0) - scenario.Departures.Length,
                (all.Parties / 4.0) + scenario.Departures.Length);
            for (var outcome = 0; outcome < outcomes; outcome++)
            {
                differences[outcome][replicate] = quarter.Outcomes.Total(outcome) - all.Outcomes.Total(outcome);
                whole[outcome] += all.Outcomes.Total(outcome) / Replicates;
            }
        }

        // Two-sided, at the probability of 4.5 standard deviations, for the mean of one difference per replicate.
        var max = StudentT.InvCDF(0, 1, Replicates - 1, Normal.CDF(0, 1, 4.5));
        var far = from outcome in Enumerable.Range(0, outcomes)
                  let error = differences[outcome].StandardDeviation() / Math.Sqrt(Replicates)
                  where Math.Abs(differences[outcome].Mean()) > max * error
                  select string.Create(
                      CultureInfo.InvariantCulture,
                      $"{OutcomeCatalog.All[outcome].Id}: {whole[outcome]:F1}, off by {differences[outcome].Mean():F1}, error {error:F2}");
        Assert.Empty(far);
    }

    [Fact]
    public void A_scenario_with_an_uncertain_number_is_not_run()
    {
        var scenario = TestWorlds.Everything() with
        {
            Uncertain = [new UncertainParameter("detention.informed-share", new UniformDistribution(0, 1))],
        };

        Assert.Throws<ArgumentException>(() => SimulationRun.Execute(scenario, new RunOptions()));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-0.5)]
    [InlineData(1.01)]
    [InlineData(double.NaN)]
    public void A_sample_share_of_zero_is_not_run(double share) =>
        Assert.Throws<ArgumentOutOfRangeException>(
            () => SimulationRun.Execute(TestWorlds.Everything(), new RunOptions { SampleShare = share }));

    [Fact]
    public void A_run_reports_the_days_done_and_can_be_cancelled_between_two()
    {
        using var cancellation = new CancellationTokenSource();
        var reported = new List<int>();

        Assert.Throws<OperationCanceledException>(() => SimulationRun.Execute(
            TestWorlds.Everything(),
            new RunOptions(),
            days =>
            {
                reported.Add(days);
                if (days == 3)
                {
                    cancellation.Cancel();
                }
            },
            cancellation.Token));

        Assert.Equal([1, 2, 3], reported);
    }

    /// <summary>
    /// A world with an island that nobody else can reach, and people who set out there in the first month.
    /// </summary>
    private static Scenario WithIsland(int people)
    {
        var world = TestWorlds.EverythingBuilder()
            .Place("XX_ISL", PlaceRole.Origin, 1, 1)
            .Place("XX_SHO", PlaceRole.Transit, 2, 1)
            .Place("US_FAR", PlaceRole.BorderSector, 30, -60)
            .Leg("XX_ISL", "XX_SHO")
            .Leg("XX_SHO", "US_FAR");
        var scenario = world.Build();
        if (people == 0)
        {
            return scenario;
        }

        // First of all cohorts, so that the index of every other party changes; in the second month, so that all its
        // parties set out.
        var added = world.Cohort(1, "XX_ISL", Newcomers, PartyKind.Adult, people).Build().Departures;
        return scenario with { Departures = [added[^1], .. scenario.Departures] };
    }

    /// <summary>
    /// The flags of every party of the other groups, by its cohort and its position in it, which further cohorts do not
    /// change.
    /// </summary>
    private static List<(ulong Cohort, int Party, ushort Marks, ushort ChildsMarks)> FatesByParty(Scenario scenario, out int newcomers)
    {
        using var simulation = DayByDay.Run(scenario);
        RunSummary.Of(simulation);
        var cohorts = simulation.World.Cohorts;
        var marks = simulation.World.Fates.Marks;
        var fates = new List<(ulong, int, ushort, ushort)>();
        newcomers = 0;
        for (var cohort = 0; cohort < cohorts.Count; cohort++)
        {
            var first = cohorts.FirstIndexOf(cohort);
            var parties = cohorts.FirstIndexOf(cohort + 1) - first;
            if (cohorts[cohort].Group == Newcomers)
            {
                newcomers += parties;
                continue;
            }

            for (var party = 0; party < parties; party++)
            {
                fates.Add((cohorts.KeyOf(cohort, first), party, marks[first + party], marks[first + party + cohorts.PartyCount]));
            }
        }

        Assert.True(fates.Count > 2000, $"Only {fates.Count} parties.");
        return fates;
    }

    private static IEnumerable<string> ChangedCells(RunResult before, RunResult after) =>
        from outcome in Enumerable.Range(0, OutcomeCatalog.All.Length)
        where OutcomeCatalog.All[outcome].IsSplit
        from month in Enumerable.Range(0, before.Outcomes.MonthCount)
        from cell in PartyCell.First(before.Outcomes.CellCount)
        where cell.Group != Newcomers
        where before.Outcomes[outcome, month, cell.Index] != after.Outcomes[outcome, month, cell.Index]
        select $"{OutcomeCatalog.All[outcome].Id}, month {month}, cell {cell}";

    private static int Outcome(string id)
    {
        for (var index = 0; index < OutcomeCatalog.All.Length; index++)
        {
            if (OutcomeCatalog.All[index].Id == id)
            {
                return index;
            }
        }

        throw new ArgumentException($"No outcome {id}.", nameof(id));
    }
}
