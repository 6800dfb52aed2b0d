using System.Collections.Immutable;
using FlowSim.Model.Outcomes;

namespace FlowSim.Experiments.Robustness;

/// <summary>
/// How the policies perform in one outcome. A point at which a policy has no value is undecided: no policy is best
/// there, and a maximum or mean over all points is unknown, because leaving such points out could favour the policy
/// that has no value.
/// </summary>
public sealed record OutcomeStanding
{
    private OutcomeStanding(
        Outcome outcome,
        ImmutableArray<PolicyStanding> policies,
        ImmutableArray<ImmutableArray<int>> best,
        ImmutableArray<int> minimaxRegret)
    {
        Outcome = outcome;
        Policies = policies;
        Best = best;
        MinimaxRegret = minimaxRegret;
    }

    /// <summary>The outcome, which says whether lower or higher is better.</summary>
    public Outcome Outcome { get; }

    /// <summary>The performance of each policy.</summary>
    public ImmutableArray<PolicyStanding> Policies { get; }

    /// <summary>
    /// The best policies, by point: several if they are equally good, none if the point is undecided.
    /// </summary>
    public ImmutableArray<ImmutableArray<int>> Best { get; }

    /// <summary>The policies with the smallest maximum regret; empty if regret is unknown.</summary>
    public ImmutableArray<int> MinimaxRegret { get; }

    /// <summary>Number of points at which a policy has no value.</summary>
    public int UndecidedPoints => Best.Count(best => best.IsEmpty);

    /// <summary>Evaluates the policies in an outcome.</summary>
    /// <param name="values">The outcome by policy and point.</param>
    /// <param name="independentPoints">Number of points that are independent draws; 0 if they are not a sample, so that
    /// shares have no interval.</param>
    internal static OutcomeStanding Of(OutcomeValues values, int independentPoints)
    {
        var sign = values.Outcome.Desired == Desired.Lower ? 1 : -1;
        var points = values.ByPolicy[0].Length;
        var policies = values.ByPolicy.Length;
        var best = ImmutableArray.CreateBuilder<ImmutableArray<int>>(points);
        var (credit, worst, sum) = (new double[policies], new double[policies], new double[policies]);
        var worstPoint = new int?[policies];
        Array.Fill(worst, -1);
        for (var point = 0; point < points; point++)
        {
            best.Add(BestAt(values, point, sign));
            foreach (var policy in best[point])
            {
                credit[policy] += 1.0 / best[point].Length;
            }

            for (var policy = 0; policy < policies && !best[point].IsEmpty; policy++)
            {
                var regret = sign * (values.ByPolicy[policy][point] - values.ByPolicy[best[point][0]][point]);
                sum[policy] += regret;
                if (regret > worst[policy])
                {
                    (worst[policy], worstPoint[policy]) = (regret, point);
                }
            }
        }

        var isDecided = best.All(indexes => !indexes.IsEmpty);
        var standings = ImmutableArray.CreateBuilder<PolicyStanding>(policies);
        for (var policy = 0; policy < policies; policy++)
        {
            var share = WilsonInterval.Of(credit[policy] / points, independentPoints);
            var mean = values.ByPolicy[policy].Average();
            standings.Add(
                isDecided
                    ? new(mean, share, worst[policy], sum[policy] / points, worstPoint[policy])
                    : new(double.IsFinite(mean) ? mean : double.NaN, share, double.NaN, double.NaN, null));
        }

        var least = isDecided ? worst.Min() : double.NaN;
        return new(
            values.Outcome,
            standings.MoveToImmutable(),
            best.MoveToImmutable(),
            [.. Enumerable.Range(0, policies).Where(policy => worst[policy] == least)]);
    }

    private static ImmutableArray<int> BestAt(OutcomeValues values, int point, int sign)
    {
        var least = double.PositiveInfinity;
        foreach (var policy in values.ByPolicy)
        {
            if (!double.IsFinite(policy[point]))
            {
                return [];
            }

            least = Math.Min(least, sign * policy[point]);
        }

        return [.. Enumerable.Range(0, values.ByPolicy.Length).Where(policy => sign * values.ByPolicy[policy][point] == least)];
    }
}
