using FlowSim.Fakes;
using FlowSim.Scenarios;

namespace FlowSim.Experiments;

/// <summary>What the scenarios of policy at the US border do to people, asked of every replicate.</summary>
public sealed class BorderScenarioTests
{
    private const int Replicates = 3;

    [Fact]
    public void Without_MPP_and_metering_fewer_people_wait_give_up_or_send_children_alone() => AssertMoves(
        "militarized-2019.yaml",
        "end-mpp.yaml",
        lower: ["returned_to_wait", "waiting_at_border_end", "gave_up", "family_separations", "kidnapped"],
        higher: ["us_contacts"]);

    [Fact]
    public void Agreements_in_full_use_refoule_more_people_and_make_more_try_again() => AssertMoves(
        "militarized-2019.yaml", "safe-third-country.yaml", lower: [], higher: ["transferred", "refouled", "new_attempts"]);

    [Fact]
    public void A_transit_bar_alone_refoules_more_people_and_makes_more_try_again() => AssertMoves(
        "corridor/corridor.yaml", "transit-ban.yaml", lower: [], higher: ["us_removals", "refouled", "new_attempts"]);

    [Fact]
    public void When_Mexico_leaves_the_deal_more_people_reach_the_United_States() => AssertMoves(
        "militarized-2019.yaml", "mexico-reneges.yaml", lower: ["mx_apprehensions", "returned_to_wait"], higher: ["us_arrivals"]);

    private static void AssertMoves(string @base, string other, string[] lower, string[] higher)
    {
        var plan = new ExperimentPlan
        {
            Scenarios = [Load(@base), Load(other)],
            Replicates = Replicates,
            SampleShare = 0.05,
            Threads = Environment.ProcessorCount,
        };
        var outcomes = PairedComparison.Execute(plan).Comparisons().Single().Outcomes;

        Assert.All(lower, id => Assert.Equal(Replicates, outcomes.Single(row => row.Outcome.Id == id).LowerCount));
        Assert.All(higher, id => Assert.Equal(Replicates, outcomes.Single(row => row.Outcome.Id == id).HigherCount));
    }

    private static ScenarioInput Load(string name)
    {
        var loaded = ScenarioFile.Load(Repository.File("scenarios", name), []);
        Assert.Empty(loaded.Diagnostics);
        return new(Path.GetFileNameWithoutExtension(name), name, loaded.ContentHash, loaded.Scenario!);
    }
}
