using FlowSim.Kernel.Chance;
using FlowSim.Model.Chance;

namespace FlowSim.Experiments.Designs;

/// <summary>
/// Spreads the points of a Latin hypercube. It exchanges strata between two points as long as that lowers the sum of
/// the sixteenth powers of all inverse distances, which the closest pairs dominate (Morris and Mitchell 1995). The
/// number of pairs tried is limited by their cost, so a very large design stays close to random.
/// </summary>
internal static class MaximinExchange
{
    private const uint PairOccasion = 2;
    private const int TriesOfPoint = 50;
    private const long MaxTerms = 40_000_000;

    /// <summary>Spreads the points.</summary>
    /// <param name="strata">The strata of the points, row by row; changed in place.</param>
    /// <param name="points">Number of points.</param>
    /// <param name="factors">Number of factors.</param>
    /// <param name="random">The random source of the design.</param>
    public static void Spread(int[] strata, int points, int factors, RandomSource random)
    {
        if (points < 3 || factors < 2)
        {
            return;
        }

        var toFirst = new double[points];
        var toSecond = new double[points];
        var tries = Math.Min((long)TriesOfPoint * points, MaxTerms / ((long)points * factors));
        for (var attempt = 0u; attempt < tries; attempt++)
        {
            var first = (int)(attempt % points);
            var step = 1 + Choice.Of(random.For(StreamId.Design, attempt, 0, PairOccasion).A, points - 1);
            var second = (int)(((long)first + step) % points);
            SquaredDistances(strata, factors, first, toFirst);
            SquaredDistances(strata, factors, second, toSecond);
            Exchange(strata, factors, (first, toFirst), (second, toSecond));
        }
    }

    /// <summary>The smallest squared distance between two points, in strata.</summary>
    internal static double SmallestSquaredDistance(int[] strata, int points, int factors)
    {
        var smallest = double.PositiveInfinity;
        var distances = new double[points];
        for (var point = 0; point < points; point++)
        {
            SquaredDistances(strata, factors, point, distances);
            for (var other = 0; other < point; other++)
            {
                smallest = Math.Min(smallest, distances[other]);
            }
        }

        return smallest;
    }

    private static void SquaredDistances(int[] strata, int factors, int point, double[] distances)
    {
        var own = strata.AsSpan(point * factors, factors);
        for (var other = 0; other < distances.Length; other++)
        {
            var row = strata.AsSpan(other * factors, factors);
            var sum = 0.0;
            for (var factor = 0; factor < row.Length; factor++)
            {
                sum += Square(own[factor] - row[factor]);
            }

            distances[other] = sum;
        }
    }

    /// <summary>
    /// Exchanges the strata of two points in the factor where that lowers the sum most, if it does in any.
    /// </summary>
    private static void Exchange(int[] strata, int factors, (int Point, double[] To) first, (int Point, double[] To) second)
    {
        var best = -1;
        var lowest = 0.0;
        for (var factor = 0; factor < factors; factor++)
        {
            var change = ChangeBy(strata, factors, factor, first, second);
            if (change < lowest)
            {
                (best, lowest) = (factor, change);
            }
        }

        if (best >= 0)
        {
            var (one, other) = ((first.Point * factors) + best, (second.Point * factors) + best);
            (strata[one], strata[other]) = (strata[other], strata[one]);
        }
    }

    /// <summary>
    /// The change of the sum by an exchange. The distance between the two points themselves stays the same.
    /// </summary>
    private static double ChangeBy(int[] strata, int factors, int factor, (int Point, double[] To) first, (int Point, double[] To) second)
    {
        var mine = strata[(first.Point * factors) + factor];
        var yours = strata[(second.Point * factors) + factor];
        var change = 0.0;
        for (var other = 0; other < first.To.Length; other++)
        {
            if (other == first.Point || other == second.Point)
            {
                continue;
            }

            var theirs = strata[(other * factors) + factor];
            var shift = Square(yours - theirs) - Square(mine - theirs);
            change += Nearness(first.To[other] + shift) - Nearness(first.To[other])
                + Nearness(second.To[other] - shift) - Nearness(second.To[other]);
        }

        return change;
    }

    /// <summary>
    /// The sixteenth power of an inverse distance. Two points differ in every stratum, so no distance is zero.
    /// </summary>
    private static double Nearness(double squaredDistance)
    {
        var inverse = 1 / squaredDistance;
        inverse *= inverse;
        inverse *= inverse;
        return inverse * inverse;
    }

    private static double Square(int difference) => (double)difference * difference;
}
