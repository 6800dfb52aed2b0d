using System.Collections.Immutable;
using FlowSim.Model.Outcomes;

namespace FlowSim.Experiments.Robustness;

/// <summary>
/// Which policies are best, and where: by outcome and point, by maximum regret (Savage 1951; Lempert and others 2003),
/// and by dominance over the means of all outcomes. Harms and benefits are never combined into one score.
/// </summary>
public sealed record PolicyFrontier
{
    private PolicyFrontier(
        ImmutableArray<string> policies,
        int points,
        ImmutableArray<OutcomeStanding> outcomes,
        ImmutableArray<ImmutableArray<int>> dominatedBy)
    {
        Policies = policies;
        Points = points;
        Outcomes = outcomes;
        DominatedBy = dominatedBy;
    }

    /// <summary>The names of the policies.</summary>
    public ImmutableArray<string> Policies { get; }

    /// <summary>Number of points at which they were compared.</summary>
    public int Points { get; }

    /// <summary>Their performance by outcome, for all outcomes of which lower or higher is better.</summary>
    public ImmutableArray<OutcomeStanding> Outcomes { get; }

    /// <summary>
    /// For each policy, those that are at least as good in the mean of every outcome of the frontier, and better in
    /// one.
    /// </summary>
    public ImmutableArray<ImmutableArray<int>> DominatedBy { get; }

    /// <summary>The frontier: the policies that no other dominates.</summary>
    public IEnumerable<int> Undominated => Enumerable.Range(0, Policies.Length).Where(policy => DominatedBy[policy].IsEmpty);

    /// <summary>The outcomes used for the frontier: those for which every policy has a mean.</summary>
    public IEnumerable<Outcome> FrontierOutcomes => Outcomes.Where(HasMeans).Select(standing => standing.Outcome);

    /// <summary>The outcomes not used for the frontier, because a policy has no value at some point.</summary>
    public IEnumerable<Outcome> OutcomesLeftOut => Outcomes.Where(standing => !HasMeans(standing)).Select(standing => standing.Outcome);

    /// <summary>Compares policies.</summary>
    /// <param name="policies">Their names.</param>
    /// <param name="outcomes">The outcomes to compare; those of which neither lower nor higher is better are
    /// skipped.</param>
    /// <param name="independentPoints">Number of points that are independent draws: all points of a Latin hypercube or
    /// Sobol' sequence, the base points of a Saltelli design, and 0 for a grid, a list and trajectories. These are not
    /// a sample of the ranges, so shares have no interval.</param>
    /// <exception cref="ArgumentException">There is no policy or no point, or the policies differ in their number of
    /// points.</exception>
    public static PolicyFrontier Of(ImmutableArray<string> policies, ImmutableArray<OutcomeValues> outcomes, int independentPoints)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(policies.Length, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(outcomes.Length, 1);
        ArgumentOutOfRangeException.ThrowIfNegative(independentPoints);
        if (outcomes.Any(values => values.ByPolicy.Length != policies.Length))
        {
            throw new ArgumentException("Every outcome has values for every policy.", nameof(outcomes));
        }

        var points = outcomes[0].ByPolicy[0].Length;
        if (points < 1 || outcomes.Any(values => values.ByPolicy.Any(policy => policy.Length != points)))
        {
            throw new ArgumentException("Every policy has a value for every point.", nameof(outcomes));
        }

        ArgumentOutOfRangeException.ThrowIfGreaterThan(independentPoints, points);
        ImmutableArray<OutcomeStanding> standings =
        [
            .. outcomes.Where(values => values.Outcome.Desired != Desired.Neither)
                .Select(values => OutcomeStanding.Of(values, independentPoints)),
        ];
        var compared = standings.Where(HasMeans).ToArray();
        var all = Enumerable.Range(0, policies.Length);
        return new(
            policies,
            points,
            standings,
            [.. all.Select(policy => all.Where(other => Dominates(compared, other, policy)).ToImmutableArray())]);
    }

    private static bool HasMeans(OutcomeStanding standing) => standing.Policies.All(policy => double.IsFinite(policy.Mean));

    private static bool Dominates(OutcomeStanding[] outcomes, int policy, int other)
    {
        var isBetterInOne = false;
        foreach (var outcome in outcomes)
        {
            var lead = outcome.Policies[other].Mean - outcome.Policies[policy].Mean;
            lead = outcome.Outcome.Desired == Desired.Lower ? lead : -lead;
            if (lead < 0)
            {
                return false;
            }

            isBetterInOne |= lead > 0;
        }

        return isBetterInOne;
    }
}
