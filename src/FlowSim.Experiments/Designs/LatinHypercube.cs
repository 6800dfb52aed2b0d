using FlowSim.Kernel.Chance;
using FlowSim.Model.Chance;

namespace FlowSim.Experiments.Designs;

/// <summary>
/// A Latin hypercube (McKay, Beckman and Conover 1979): the probability of each factor is divided into as many equal
/// strata as there are points, and each stratum is used once, at a random position within it. Strata are combined at
/// random and then spread out (<see cref="MaximinExchange"/>).
/// </summary>
internal static class LatinHypercube
{
    private const uint OrderOccasion = 0;
    private const uint PlaceOccasion = 1;

    public static DesignRows Of(int points, int factors, RandomSource random)
    {
        var strata = RandomStrata(points, factors, random);
        MaximinExchange.Spread(strata, points, factors, random);
        var stored = new double[strata.Length];
        for (var index = 0; index < stored.Length; index++)
        {
            var (point, factor) = Math.DivRem(index, factors);
            var draw = random.For(StreamId.Design, (uint)point, (uint)factor, PlaceOccasion);
            stored[index] = (strata[index] + PlaceOf(draw.A)) / points;
        }

        return DesignRows.Plain(stored, points, factors);
    }

    /// <summary>The strata of every factor in random order, row by row.</summary>
    internal static int[] RandomStrata(int points, int factors, RandomSource random)
    {
        var strata = new int[points * factors];
        for (var factor = 0; factor < factors; factor++)
        {
            for (var point = 0; point < points; point++)
            {
                var draw = random.For(StreamId.Design, (uint)point, (uint)factor, OrderOccasion);
                var other = Choice.Of(draw.A, point + 1);
                strata[(point * factors) + factor] = strata[(other * factors) + factor];
                strata[(other * factors) + factor] = point;
            }
        }

        return strata;
    }

    /// <summary>
    /// A position within a stratum, coarse enough that adding it to the number of the stratum loses no digit.
    /// </summary>
    private static double PlaceOf(uint word) => ((word >> 12) + 0.5) / (1 << 20);
}
