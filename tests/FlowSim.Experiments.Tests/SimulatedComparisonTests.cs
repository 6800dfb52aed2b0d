using FlowSim.Fakes;
using FlowSim.Kernel.Time;
using FlowSim.Model.Outcomes;
using FlowSim.Results;
using FlowSim.Results.Estimates;
using FlowSim.Scenarios;

namespace FlowSim.Experiments;

/// <summary>
/// The same with the simulation itself and the scenarios of the repository, on a sample of the people.
/// </summary>
public sealed class SimulatedComparisonTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void One_two_and_seven_threads_store_the_same_bytes()
    {
        var folders = new[] { 1, 2, 7 }.Select(Stored).ToArray();

        foreach (var name in Directory.GetFiles(folders[0], "*.csv").Select(file => Path.GetFileName(file)))
        {
            var bytes = File.ReadAllBytes(Path.Combine(folders[0], name));
            Assert.All(folders, folder => Assert.Equal(bytes, File.ReadAllBytes(Path.Combine(folder, name))));
        }
    }

    [Fact]
    public void A_scenario_against_itself_differs_in_nothing_and_its_twins_share_their_fate()
    {
        var input = Input("militarized-2019");
        var plan = new ExperimentPlan
        {
            Scenarios = [input, input with { Name = "again" }],
            Replicates = 2,
            SampleShare = 0.01,
            Threads = 2,
        };

        var comparison = PairedComparison.Execute(plan).Comparisons().Single();

        Assert.All(comparison.Outcomes, outcome => Assert.Equal(new Estimate(0, 0, 0, 0, 0), outcome.Difference));
        Assert.All(
            from here in FateOrder.All from there in FateOrder.All where here != there select comparison.Twins[here, there],
            people => Assert.Equal(0, people));
        Assert.True(FateOrder.All.Sum(comparison.Twins.Total) > 0);
    }

    [Fact]
    public void Everybody_has_a_twin()
    {
        var plan = new ExperimentPlan
        {
            Scenarios = [Input("militarized-2019"), Input("comar-at-entry")],
            Replicates = 1,
            SampleShare = 0.01,
        };

        var result = PairedComparison.Execute(plan);

        var people = result.Scenarios[0].Replicates[0].People / plan.SampleShare;
        Assert.Equal(people, FateOrder.All.Sum(result.Comparisons().Single().Twins.Total), 1e-6 * people);
    }

    [Fact]
    public void The_same_parties_are_traced_under_each_policy_in_the_first_replicate_only()
    {
        var plan = new ExperimentPlan
        {
            Scenarios = [Input("militarized-2019"), Input("comar-at-entry")],
            Replicates = 2,
            SampleShare = 0.01,
        };

        var scenarios = PairedComparison.Execute(plan).Scenarios;

        var parties = scenarios[0].Replicates[0].Journeys.Select(journey => journey.Party).ToArray();
        Assert.Equal(6, parties.Distinct().Count());
        Assert.Equal(parties, scenarios[1].Replicates[0].Journeys.Select(journey => journey.Party));
        Assert.All(scenarios, scenario => Assert.Empty(scenario.Replicates[1].Journeys));
        Assert.All(scenarios[0].Replicates[0].Journeys, journey => Assert.NotEmpty(journey.Entries));
    }

    private string Stored(int threads)
    {
        var plan = new ExperimentPlan
        {
            Scenarios = [Input("militarized-2019"), Input("comar-at-entry")],
            Replicates = 3,
            SampleShare = 0.01,
            Threads = threads,
        };
        var result = PairedComparison.Execute(plan);
        return ResultFolder.Write(_folder[$"threads-{threads}"], new RunRecord
        {
            Name = plan.RunName,
            Command = "compare",
            CommandLine = "none",
            Version = "0",
            Seed = plan.Seed,
            SampleShare = plan.SampleShare,
            Scenarios = result.Scenarios,
            Twins = result.Twins,
        });
    }

    private static ScenarioInput Input(string name)
    {
        var loaded = ScenarioFile.Load(Repository.File("scenarios", name + ".yaml"), []);
        Assert.Empty(loaded.Diagnostics);

        // Ten weeks around the change of policy are enough for the two to differ.
        var period = new SimulationPeriod(new DateOnly(2019, 6, 1), new DateOnly(2019, 8, 10));
        return new(name, name + ".yaml", loaded.ContentHash, loaded.Scenario! with { Period = period });
    }
}
