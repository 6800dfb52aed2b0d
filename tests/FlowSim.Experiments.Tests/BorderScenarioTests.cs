using FlowSim.Experiments.Directions;
using FlowSim.Results.Estimates;

namespace FlowSim.Experiments;

/// <summary>What the scenarios of policy at the US border do to people, checked in every replicate.</summary>
[Trait("Category", "Validation")]
public sealed class BorderScenarioTests
{
    [Fact]
    public void Without_MPP_and_metering_fewer_people_wait_give_up_or_send_children_alone() => AssertMoves(
        "militarized-2019.yaml",
        "end-mpp.yaml",
        lower: ["returned_to_wait", "waiting_at_border_end", "gave_up", "family_separations"],
        higher: []);

    [Fact]
    public void Without_MPP_and_the_bar_fewer_people_in_need_are_returned_or_give_up_under_duress() => AssertMoves(
        "militarized-2019.yaml",
        "end-mpp.yaml",
        lower: ["refouled_destination", "refouled_persons", "returned_to_wait_in_need", "gave_up_under_duress", "barred_in_need"],
        higher: []);

    [Fact]
    public void Without_MPP_and_metering_fewer_people_are_kidnapped()
    {
        // Most kidnappings are on the way, so that a single replicate, or a twentieth of the parties, may turn out otherwise.
        var outcomes = SmallComparison.Of("militarized-2019.yaml", "end-mpp.yaml", share: 0.2).Outcomes;
        var kidnapped = outcomes.Single(row => row.Outcome.Id == "kidnapped");

        Assert.True(kidnapped.Difference.High < 0, kidnapped.Difference.ToString());
    }

    [Fact]
    public void Agreements_in_full_use_refoule_more_people_and_make_more_try_again() => AssertMoves(
        "militarized-2019.yaml", "safe-third-country.yaml", lower: [], higher: ["transferred", "refouled", "new_attempts"]);

    [Fact]
    public void A_transit_bar_alone_refoules_more_people_and_makes_more_try_again() => AssertMoves(
        "corridor/corridor.yaml", "transit-ban.yaml", lower: [], higher: ["destination_removals", "refouled", "new_attempts"]);

    [Fact]
    public void When_Mexico_leaves_the_deal_more_people_reach_the_United_States() => AssertMoves(
        "militarized-2019.yaml", "mexico-reneges.yaml", lower: ["transit_apprehensions", "returned_to_wait"], higher: ["border_arrivals"]);

    private static void AssertMoves(string @base, string other, string[] lower, string[] higher)
    {
        var outcomes = SmallComparison.Of(@base, other).Outcomes;

        Assert.All(lower, id => Assert.Equal(SmallComparison.Replicates, Of(id).LowerCount));
        Assert.All(higher, id => Assert.Equal(SmallComparison.Replicates, Of(id).HigherCount));

        OutcomeComparison Of(string id) => outcomes.Single(row => row.Outcome.Id == id);
    }
}
