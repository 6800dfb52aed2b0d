using System.Collections.Concurrent;
using System.Collections.Immutable;
using FlowSim.Fakes;
using FlowSim.Kernel;
using FlowSim.Kernel.Time;
using FlowSim.Model;
using FlowSim.Model.Network;
using FlowSim.Model.Outcomes;
using FlowSim.Model.Uncertainty;
using FlowSim.Results.Estimates;

namespace FlowSim.Experiments;

public sealed class PairedComparisonTests
{
    [Theory]
    [InlineData(2)]
    [InlineData(7)]
    public void Any_number_of_threads_gives_the_same_bits(int threads)
    {
        var one = PairedComparison.Execute(Plan() with { Threads = 1 }, FakeRun.Execute);
        var several = PairedComparison.Execute(Plan() with { Threads = threads }, FakeRun.Execute);

        AssertSame(one, several);
    }

    [Fact]
    public void A_scenario_against_itself_differs_in_nothing_and_its_twins_share_their_fate()
    {
        var input = Input("a", 0.25);

        var comparison = PairedComparison.Execute(Plan(input, input with { Name = "a-2" }), FakeRun.Execute).Comparisons().Single();

        Assert.NotEmpty(comparison.Outcomes);
        var zero = new Estimate(0, 0, 0, 0, 0);
        var none = new Estimate(double.NaN, double.NaN, double.NaN, double.NaN, double.NaN);
        Assert.All(
            comparison.Outcomes,
            outcome => Assert.Equal(outcome.Outcome.Id == FakeRun.WithoutValue ? none : zero, outcome.Difference));
        Assert.All(comparison.Outcomes, outcome => Assert.Equal(0, outcome.ShareLower));
        Assert.All(
            from here in FateOrder.All from there in FateOrder.All where here != there select comparison.Twins[here, there],
            people => Assert.Equal(0, people));
        Assert.Equal(FakeRun.PartyCount * 2 * 10, FateOrder.All.Sum(comparison.Twins.Total));
    }

    [Fact]
    public void Each_scenario_is_compared_with_the_base()
    {
        var result = PairedComparison.Execute(Plan(Input("a", 0.25), Input("b", 0.5), Input("c", 0.75)), FakeRun.Execute);

        var comparisons = result.Comparisons();
        Assert.Equal([("a", "b"), ("a", "c")], comparisons.Select(comparison => (comparison.Base.Name, comparison.Other.Name)));

        // Every second outcome of the fake answers with 4,000 times the parameter.
        Assert.Equal([1000.0, 2000.0], comparisons.Select(comparison => comparison.Outcomes[1].Difference.Mean));
        Assert.All(comparisons, comparison => Assert.Equal(0, comparison.Outcomes[0].Difference.Mean));
        Assert.All(comparisons, comparison => Assert.Equal(5, comparison.Outcomes[1].HigherCount));
    }

    [Fact]
    public void An_uncertain_number_is_drawn_once_a_replicate_for_all_scenarios()
    {
        var uncertain = Input("a", 0.25) with
        {
            Scenario = FakeScenario.Named("a") with
            {
                Uncertain = [new UncertainParameter("detention.informed-share", new UniformDistribution(0, 1))],
            },
        };
        var drawn = new ConcurrentBag<(int Replicate, double Share)>();

        PairedComparison.Execute(Plan(uncertain, uncertain with { Name = "b" }), (scenario, options, days, cancellation) =>
        {
            Assert.Empty(scenario.Uncertain);
            drawn.Add((options.Replicate, scenario.Parameters.Detention.InformedShare));
            return FakeRun.Execute(scenario, options, days, cancellation);
        });

        Assert.Equal(10, drawn.Count);
        Assert.Equal(5, drawn.Distinct().Count());
        Assert.Equal(5, drawn.Select(draw => draw.Share).Distinct().Count());
    }

    [Fact]
    public void Threads_go_inside_a_run_only_when_replicates_run_out()
    {
        Assert.Equal([1], ThreadsInside(threads: 4, replicates: 5));
        Assert.Equal([4], ThreadsInside(threads: 8, replicates: 2));
    }

    [Fact]
    public void Progress_adds_up_to_all_days()
    {
        var days = 0;
        var plan = Plan() with { Threads = 3 };

        PairedComparison.Execute(plan, FakeRun.Execute, more => Interlocked.Add(ref days, more));

        Assert.Equal(plan.DayCount, days);
        Assert.Equal(2 * 5 * 52, days);
    }

    [Fact]
    public void A_failure_is_the_callers_to_see()
    {
        var failure = Assert.Throws<InvariantException>(() => PairedComparison.Execute(
            Plan() with { Threads = 2 },
            (scenario, options, days, cancellation) => options.Replicate == 3
                ? throw new InvariantException("day 7: somebody is nowhere")
                : FakeRun.Execute(scenario, options, days, cancellation)));

        Assert.Equal("day 7: somebody is nowhere", failure.Message);
    }

    [Fact]
    public void An_interruption_ends_the_experiment()
    {
        using var interrupt = new CancellationTokenSource();

        Assert.Throws<OperationCanceledException>(() => PairedComparison.Execute(
            Plan() with { Threads = 2 },
            (scenario, options, days, cancellation) =>
            {
                interrupt.Cancel();
                return FakeRun.Execute(scenario, options, days, cancellation);
            },
            cancellation: interrupt.Token));
    }

    [Fact]
    public void Only_scenarios_with_the_same_people_are_compared()
    {
        var other = Input("b", 0.25);
        var fewer = other with { Scenario = other.Scenario with { Departures = [] } };

        var refusal = Assert.Throws<ArgumentException>(() => PairedComparison.Execute(Plan(Input("a", 0.25), fewer), FakeRun.Execute));
        Assert.Contains("departures", refusal.Message, StringComparison.Ordinal);
        Assert.Empty(ComparabilityCheck.Problems(Input("a", 0.25), other));
    }

    [Fact]
    public void Scenarios_with_other_places_are_compared()
    {
        var input = Input("a", 0.25);
        var town = new Place(default, "MX_DDD", "Dorada", "MX", "transit", PlaceRole.Transit, true, 20, -97);

        Assert.Empty(ComparabilityCheck.Problems(input, WithPlaces(places => [.. places, town])));
        Assert.Empty(ComparabilityCheck.Problems(input, WithPlaces(places => [places[0], places[2], places[1]])));
    }

    [Fact]
    public void Only_scenarios_with_the_same_groups_and_destinations_are_compared()
    {
        var input = Input("b", 0.25);
        var parameters = input.Scenario.Parameters;
        var needier = input.Scenario with
        {
            Parameters = parameters with { Groups = parameters.Groups.SetItem(0, parameters.Groups[0] with { NeedShare = 0.99 }) },
        };
        var elsewhere = input.Scenario with { Parameters = parameters with { Destinations = parameters.Destinations.RemoveAt(0) } };

        Assert.Contains("nationality groups", Problem(needier), StringComparison.Ordinal);
        Assert.Contains("destinations", Problem(elsewhere), StringComparison.Ordinal);

        string Problem(Scenario other) =>
            Assert.Single(ComparabilityCheck.Problems(Input("a", 0.25), input with { Scenario = other }));
    }

    [Fact]
    public void Only_scenarios_with_the_same_warm_up_are_compared()
    {
        var input = Input("b", 0.25);
        var period = input.Scenario.Period;
        var warm = input with
        {
            Scenario = input.Scenario with { Period = new SimulationPeriod(period.From, period.Until, period.From.AddDays(-30)) },
        };

        var problem = Assert.Single(ComparabilityCheck.Problems(Input("a", 0.25), warm));

        Assert.Contains("its days of warm-up differ", problem, StringComparison.Ordinal);
        Assert.Empty(ComparabilityCheck.Problems(warm, warm));
    }

    [Fact]
    public void The_name_of_a_run_follows_from_what_defines_it()
    {
        var plan = Plan();

        Assert.Matches("^a-vs-b-[0-9a-f]{8}$", plan.RunName);
        Assert.Equal(plan.RunName, (Plan() with { Threads = 9, Verify = true }).RunName);
        Assert.NotEqual(plan.RunName, (plan with { Seed = 2 }).RunName);
        Assert.NotEqual(plan.RunName, (plan with { Replicates = 6 }).RunName);
        Assert.NotEqual(plan.RunName, (plan with { SampleShare = 0.5 }).RunName);
        Assert.NotEqual(plan.RunName, (plan with { Settings = ["detention.informed-share=0.5"] }).RunName);
        Assert.NotEqual(plan.RunName, Plan(Input("a", 0.25), Input("b", 0.75) with { ContentHash = 9 }).RunName);
    }

    private static int[] ThreadsInside(int threads, int replicates)
    {
        var seen = new ConcurrentBag<int>();
        PairedComparison.Execute(
            Plan() with { Threads = threads, Replicates = replicates },
            (scenario, options, days, cancellation) =>
            {
                seen.Add(options.Threads);
                return FakeRun.Execute(scenario, options, days, cancellation);
            });
        return [.. seen.Distinct()];
    }

    private static void AssertSame(ExperimentResult expected, ExperimentResult actual)
    {
        foreach (var (left, right) in expected.Scenarios.Zip(actual.Scenarios))
        {
            Assert.Equal(left.StateHash, right.StateHash);
            Assert.All(
                Enumerable.Range(0, OutcomeCatalog.All.Length),
                outcome => Assert.Equal(left.Values(outcome).ToArray(), right.Values(outcome).ToArray()));
        }

        foreach (var (left, right) in expected.Twins[0].ByReplicate.Zip(actual.Twins[0].ByReplicate))
        {
            Assert.All(FateOrder.All, here => Assert.All(FateOrder.All, there => Assert.Equal(left[here, there], right[here, there])));
        }
    }

    private static ExperimentPlan Plan(params ScenarioInput[] inputs) => new()
    {
        Scenarios = inputs.Length > 0 ? [.. inputs] : [Input("a", 0.25), Input("b", 0.75)],
        Replicates = 5,
    };

    /// <summary>The scenario b with other places; its first is where everybody sets out, and no legs join them.</summary>
    private static ScenarioInput WithPlaces(Func<ImmutableArray<Place>, ImmutableArray<Place>> change)
    {
        var scenario = FakeScenario.Named("b");
        var places = change(scenario.Network.Places).Select((place, index) => place with { Id = new PlaceId(index) });
        return new("b", "b.yaml", 1, scenario with { Network = new RouteNetwork([.. places], []) });
    }

    private static ScenarioInput Input(string name, double informedShare) =>
        new(name, name + ".yaml", 1, FakeScenario.Named(name, informedShare));
}
