using System.Collections.Immutable;
using FlowSim.Model.Outcomes;

namespace FlowSim.Experiments.Robustness;

public sealed class PolicyFrontierTests
{
    private const double None = double.NaN;

    [Fact]
    public void Regret_is_the_distance_from_the_best_policy_at_each_point()
    {
        // By hand: the best are 10, 20, 5 and 40 deaths.
        var standing = Of(("deaths", [[10, 30, 5, 40], [14, 20, 9, 41], [12, 25, 6, 60]])).Outcomes[0];

        Assert.Equal([10.0, 4, 20], standing.Policies.Select(policy => policy.MaxRegret));
        Assert.Equal([1, 0, 3], standing.Policies.Select(policy => policy.MaxRegretPoint!.Value));
        Assert.Equal([10 / 4.0, 9 / 4.0, 28 / 4.0], standing.Policies.Select(policy => policy.MeanRegret));
        Assert.Equal([85 / 4.0, 84 / 4.0, 103 / 4.0], standing.Policies.Select(policy => policy.Mean));
        Assert.Equal([1], standing.MinimaxRegret.AsEnumerable());
    }

    [Fact]
    public void The_best_policy_has_the_minimum_where_lower_is_better_and_the_maximum_where_higher_is_better()
    {
        var frontier = Of(("deaths", [[1, 5, 3], [2, 4, 4]]), ("protected", [[1, 5, 3], [2, 4, 4]]));

        Assert.Equal("0 1 0", Best(frontier.Outcomes[0]));
        Assert.Equal("1 0 1", Best(frontier.Outcomes[1]));
        Assert.Equal([1.0, 1], frontier.Outcomes[1].Policies.Select(policy => policy.MaxRegret));
        Assert.Equal(2 / 3.0, frontier.Outcomes[0].Policies[0].BestShare.Value, 1e-12);
    }

    [Fact]
    public void Policies_that_are_equally_good_share_the_point()
    {
        var standing = Of(("deaths", [[3, 7], [3, 7], [4, 7]])).Outcomes[0];

        Assert.Equal("01 012", Best(standing));
        Assert.Equal([5 / 12.0, 5 / 12.0, 2 / 12.0], standing.Policies.Select(policy => Math.Round(policy.BestShare.Value, 12)), Near);
        Assert.Equal([0, 1], standing.MinimaxRegret.AsEnumerable());
    }

    [Fact]
    public void An_outcome_of_which_neither_lower_nor_higher_is_better_is_skipped()
    {
        var frontier = Of(("departures", [[1, 2], [3, 4]]), ("deaths", [[1, 2], [3, 4]]), ("claims_made", [[1, 2], [3, 4]]));

        Assert.Equal(["deaths"], frontier.Outcomes.Select(standing => standing.Outcome.Id));
    }

    [Fact]
    public void A_point_without_a_value_is_undecided_and_leaves_regret_unknown()
    {
        var frontier = Of(("cost_per_protected_usd", [[1, 2, 3, 4], [2, None, 4, 5]]), ("deaths", [[5, 6, 7, 8], [1, 2, 3, 4]]));

        var standing = frontier.Outcomes[0];
        Assert.Equal("0  0 0", Best(standing));
        Assert.Equal(1, standing.UndecidedPoints);
        Assert.Equal([0.75, 0], standing.Policies.Select(policy => policy.BestShare.Value));
        Assert.All(standing.Policies, policy => Assert.True(double.IsNaN(policy.MaxRegret) && double.IsNaN(policy.MeanRegret)));
        Assert.All(standing.Policies, policy => Assert.Null(policy.MaxRegretPoint));
        Assert.Equal([2.5, None], standing.Policies.Select(policy => policy.Mean));
        Assert.Empty(standing.MinimaxRegret);
        Assert.Equal(["cost_per_protected_usd"], frontier.OutcomesLeftOut.Select(outcome => outcome.Id));
        Assert.Equal(["deaths"], frontier.FrontierOutcomes.Select(outcome => outcome.Id));
        Assert.Equal([1], frontier.Undominated);
    }

    [Fact]
    public void The_frontier_contains_the_policies_that_no_other_improves_on_without_a_loss_in_another_outcome()
    {
        // The last policy equals the first, except that it is worse in protection; the third has a trade-off.
        var frontier = Of(("deaths", [[10], [20], [15], [10]]), ("protected", [[100], [200], [150], [90]]));

        Assert.Equal([0, 1, 2], frontier.Undominated);
        Assert.Equal([0], frontier.DominatedBy[3].AsEnumerable());
    }

    [Fact]
    public void Equal_policies_do_not_dominate_each_other() =>
        Assert.Equal([0, 1], Of(("deaths", [[10, 11], [11, 10]]), ("protected", [[1, 1], [1, 1]])).Undominated);

    [Fact]
    public void A_share_of_independent_points_has_wilsons_interval()
    {
        ImmutableArray<double> low = [.. Enumerable.Repeat(1.0, 10)];
        ImmutableArray<double> other = [.. Enumerable.Repeat(0.0, 2), .. Enumerable.Repeat(2.0, 8)];
        var deaths = new OutcomeValues(Outcome("deaths"), [low, other]);

        var share = PolicyFrontier.Of(["a", "b"], [deaths], 10).Outcomes[0].Policies[0].BestShare;

        // 8 of 10: 0.490 to 0.943 in Wilson's tables.
        Assert.Equal((0.8, 0.490, 0.943), (share.Value, Math.Round(share.Low, 3), Math.Round(share.High, 3)));
    }

    [Fact]
    public void Wilsons_interval_stays_between_0_and_1()
    {
        var (none, all) = (WilsonInterval.Of(0, 20), WilsonInterval.Of(1, 20));

        // The upper end is z² / (n + z²) from the share.
        Assert.Equal((0, 0.161), (none.Low, Math.Round(none.High, 3)));
        Assert.Equal((0.839, 1), (Math.Round(all.Low, 3), all.High));
    }

    [Fact]
    public void Points_that_are_not_a_sample_give_shares_without_an_interval()
    {
        var deaths = new OutcomeValues(Outcome("deaths"), [[1, 2], [2, 1]]);

        var share = PolicyFrontier.Of(["a", "b"], [deaths], 0).Outcomes[0].Policies[0].BestShare;

        Assert.Equal(0.5, share.Value);
        Assert.False(share.HasInterval);
    }

    [Fact]
    public void The_order_of_points_does_not_matter()
    {
        double[] first = [3, 1, 4, 1, 5, 9, 2, 6];
        double[] second = [2, 7, 1, 8, 2, 8, 1, 8];
        var standing = Of(("deaths", [first, second])).Outcomes[0];

        Replays.ForAllOrders(8, order =>
        {
            var other = Of(("deaths", [[.. order.Select(point => first[point])], [.. order.Select(point => second[point])]])).Outcomes[0];
            return standing.Policies.Zip(other.Policies).All(pair =>
                pair.First.MaxRegret == pair.Second.MaxRegret
                && pair.First.BestShare == pair.Second.BestShare
                && pair.First.MeanRegret == pair.Second.MeanRegret);
        });
    }

    [Fact]
    public void The_order_of_policies_orders_their_standings()
    {
        double[][] values = [[3, 1, 4], [2, 7, 1], [2, 5, 6], [9, 9, 9]];
        var frontier = Of(("refouled", values));

        Replays.ForAllOrders(4, order =>
        {
            var other = Of(("refouled", [.. order.Select(policy => values[policy])]));
            return other.Outcomes[0].Policies.SequenceEqual(order.Select(policy => frontier.Outcomes[0].Policies[policy]))
                && other.Undominated.Select(policy => order[policy]).Order().SequenceEqual(frontier.Undominated);
        });
    }

    [Fact]
    public void Inconsistent_values_are_refused()
    {
        var deaths = new OutcomeValues(Outcome("deaths"), [[1, 2], [2]]);

        Assert.Throws<ArgumentException>(() => PolicyFrontier.Of(["a", "b"], [deaths], 0));
        Assert.Throws<ArgumentException>(() => PolicyFrontier.Of(["a"], [deaths], 0));
        Assert.Throws<ArgumentException>(() => PolicyFrontier.Of(["a"], [new(Outcome("deaths"), [[]])], 0));
    }

    private static bool Near(double one, double other) => Math.Abs(one - other) < 1e-9;

    private static string Best(OutcomeStanding standing) =>
        string.Join(" ", standing.Best.Select(policies => string.Concat(policies)));

    private static PolicyFrontier Of(params (string Outcome, double[][] ByPolicy)[] values) => PolicyFrontier.Of(
        [.. values[0].ByPolicy.Select((_, policy) => $"policy {policy}")],
        [.. values.Select(given => new OutcomeValues(Outcome(given.Outcome), [.. given.ByPolicy.Select(row => row.ToImmutableArray())]))],
        independentPoints: 0);

    private static Outcome Outcome(string id) => OutcomeCatalog.All.Single(outcome => outcome.Id == id);
}
